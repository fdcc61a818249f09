# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ranking again by plain arithmetic over the CSV of `entries`, in another language and by other code."""
import csv
import datetime
import fractions
import json
import pathlib
import re
import sys

from program import SOURCE, check, rows

F = fractions.Fraction
SET = json.loads((SOURCE / "resources/criteria/hanoi-2018-commune.json").read_text(encoding="utf-8"))
LEAVES = [n for n in SET["nodes"] if "rule" in n]
BY_REF = {n["ref"]: n for n in SET["nodes"]}


def inherited(node, key):
    while node is not None:
        if key in node:
            return node[key]
        node = BY_REF.get(node["parent"])
    return SET.get(key)


def half_up(value, decimals):
    scaled = abs(value) * 10 ** decimals
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return F(whole if value >= 0 else -whole, 10 ** decimals)


def measure(text, names):
    """The expression with every name looked up; None when it divides by zero."""
    def value(match):
        word = match.group(0)
        return word if word in ("min", "max") else f"names[{word!r}]"
    code = re.sub(r"[A-Za-z_][A-Za-z0-9_.]*", value, text)
    code = re.sub(r"(?<![\w.'])(\d+(?:\.\d+)?)(?![\w.'])", r"F('\1')", code)
    try:
        return eval(code, {"F": F, "names": names, "min": min, "max": max})
    except ZeroDivisionError:
        return None


def deadline_points(rule, own):
    """The worst of the documents; calendar days, as the set has them."""
    points = []
    for item in rule["items"]:
        if own.get("none_" + item["input"]) == "1":
            points.append(F(rule["ifMissing"]))
            continue
        if item["input"] not in own or item["due"] not in own:
            return None
        late = (datetime.date.fromisoformat(own[item["input"]]) - datetime.date.fromisoformat(own[item["due"]])).days
        points.append(F(rule["onTime"]) if late <= 0 else
                      next((F(s["points"]) for s in rule["late"] if late <= int(s["upToDays"])), F(0)))
    return min(points)


def rule_points(leaf, own, names):
    """Points of a leaf before rounding, "na" when no case arose, None when something is missing."""
    rule, most = leaf["rule"], F(leaf["maximum"])
    kind = rule["kind"]
    if kind == "manual":
        return F(own["points"]) if "points" in own else None
    if kind == "choice":
        return next((F(o["points"]) for o in rule["options"] if o["id"] == own.get("choice")), None)
    if kind == "checklist":
        if any(i["id"] not in own for i in rule["items"]):
            return None
        return sum((F(i["points"]) for i in rule["items"] if own[i["id"]] == "1"), F(0))
    if kind == "survey":
        if any(o["id"] not in own for o in rule["options"]):
            return None
        counted = [(F(own[o["id"]]), F(o["share"])) for o in rule["options"] if o["share"] is not None]
        answers = sum(c for c, _ in counted)
        return sum(c * s for c, s in counted) / answers / 100 * most if answers else None
    if kind == "deduction":
        if any(i["name"] not in own for i in leaf["inputs"]):
            return None
        rest = F(rule["from"]) - sum(F(own[e["input"]]) * F(e["points"]) for e in rule["each"])
        return max(rest, F(rule["floor"]))
    if kind == "deadline":
        return deadline_points(rule, own)
    if kind == "improvement" and any(n not in names for n in re.findall(r"reference\.\w+", rule["measure"])):
        return {"notApplicable": "na"}.get(rule.get("ifNoReference"))
    try:
        value = measure(rule["measure"], names)
    except KeyError:
        return None
    if value is None:
        return {"notApplicable": "na"}.get(rule.get("ifUndefined"))
    if kind == "accrual":
        each = rule["step"]
        return min(F(rule["cap"]), max(F(0), value) // F(each["each"]) * F(each["points"]))
    if kind == "proportional":
        if "floor" in rule and value < F(rule["floor"]):
            return F(0)
        return max(F(0), min(value, F(rule["full"]))) / F(rule["full"]) * most
    return next((F(b["points"]) for b in rule["bands"] if value >= F(b["from"])), F(0))


def score(entries, facts, last):
    """total, maximum of one unit; None when a leaf is missing."""
    names = {f"fact.{n}": F(v) for n, v in facts.items()}
    names.update({f"reference.{n}": F(v) for n, v in last.items()})
    for ref, own in entries.items():
        for name, text in own.items():
            if re.fullmatch(r"-?\d+(\.\d+)?", text):
                names[f"node.{ref}.{name}"] = F(text)
    total = maximum = F(0)
    for leaf in LEAVES:
        own = entries.get(leaf["ref"])
        if own is None:
            return None
        local = dict(names)
        local.update({n: F(t) for n, t in own.items() if re.fullmatch(r"-?\d+(\.\d+)?", t)})
        points = "na" if own.get("na") == "1" else rule_points(leaf, own, local)
        if points is None:
            return None
        most = F(leaf["maximum"])
        if points == "na":
            if inherited(leaf, "notApplicable") == "drop":
                continue
            points = most
        total += half_up(points, SET["decimals"])
        maximum += most
    return total, maximum


def recompute(table, references):
    units = {}
    for row in references:
        units.setdefault(row["unit"], ({}, {}, {}))[2][row["name"]] = row["value"]
    for row in table:
        unit = units.setdefault(row["unit"], ({}, {}, {}))
        if row["node"]:
            unit[0].setdefault(row["node"], {})[row["input"]] = row["value"]
        else:
            unit[1][row["input"]] = row["value"]
    scores = {code: score(*unit) for code, unit in units.items()}
    indexes = {code: s[0] / s[1] for code, s in scores.items() if s is not None}
    return {code: (1 + sum(other > index for other in indexes.values()), *scores[code])
            for code, index in indexes.items()}


def main():
    book = pathlib.Path(sys.argv[1]) / "sample.sodiem"
    wanted = recompute(rows("entries", book), rows("reference", book))
    ranking = rows("rank", book)
    two = lambda value: f"{float(half_up(value, 2)):.2f}"
    got = {r["code"]: (r["rank"], r["total"], r["maximum"], r["index"]) for r in ranking if r["rank"]}
    expected = {c: (str(rank), two(total), two(most), two(total / most * 100)) for c, (rank, total, most) in wanted.items()}
    for code in sorted(set(got) | set(expected)):
        check(got.get(code) == expected.get(code), f"{code}: program {got.get(code)}, arithmetic {expected.get(code)}")
    order = [(int(r["rank"]), r["code"]) for r in ranking if r["rank"]]
    check(order == sorted(order), "ordered by rank, then code")
    check([r["rank"] for r in ranking[len(order):]] == [""] * (len(ranking) - len(order)), "the unfinished come last")
    print("recomputed", len(expected), "units: equal")


if __name__ == "__main__":
    main()

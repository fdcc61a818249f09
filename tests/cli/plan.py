# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan's 26 targets: computed anew from what the book gives out, entered, corrected, refused."""
import html
import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from fractions import Fraction

from program import SOURCE, check, fingerprint, new_book, rows, run

PLAN = json.loads((SOURCE / "resources/plans/hanoi-2018.json").read_text(encoding="utf-8"))
book = pathlib.Path(sys.argv[1]) / "sample.sodiem"
NAME = re.compile(r"(?:fact|node)\.[\w.]+|[A-Za-z_]\w*")


def evaluated(expression, value_of):
    """An expression of the plan in fractions; None while a name has no value."""
    names = {n: value_of(n) for n in NAME.findall(expression) if n not in ("and", "or")}
    if None in names.values():
        return None
    text = NAME.sub(lambda m: m[0] if m[0] in ("and", "or") else f"v[{m[0]!r}]", expression)
    return Fraction(eval(text, {"v": names}))  # noqa: S307 (our own plan)


def sums(pairs):
    pairs = [p for p in pairs if None not in p]
    return [sum(p[0] for p in pairs), sum(p[1] for p in pairs), len(pairs)]


def entered_of(quantity, figures, target):
    """What the reporters told by quarters: the last state, or everything that happened."""
    told = []
    for unit in {u for t, u, _ in figures if t == target}:
        amounts = {}
        for quarter in sorted(p for t, u, p in figures if (t, u) == (target, unit)):
            value = figures[target, unit, quarter].get
            pair = (evaluated(quantity["of"], value), evaluated(quantity.get("outOf", "0"), value))
            if None not in pair:
                amounts[quarter] = pair
        if amounts and quantity.get("counting") == "perPeriod":
            told.append(tuple(map(sum, zip(*amounts.values()))))
        elif amounts:
            told.append(amounts[max(amounts)])
    return sums(told)


def ref_of(name):
    return name[5:].split(".choice.")[0] if ".choice." in name else name[5:].rsplit(".", 1)[0]


def drawn_value(values, name):
    if ".choice." not in name:
        return None if values.get(name) is None else Fraction(values[name])
    chosen = values.get(f"node.{ref_of(name)}.choice")
    return None if chosen is None else int(chosen == name.split(".choice.")[1])


def drawn_of(draw, communes):
    pairs, nothing = [], 0
    refs = {ref_of(n) for n in NAME.findall(draw["of"] + " " + draw.get("outOf", "0")) if n.startswith("node.")}
    for values in communes.values():
        if any(values.get(("na", ref)) for ref in refs):
            nothing += 1
            continue
        pairs.append(tuple(evaluated(e, lambda name: drawn_value(values, name)) for e in (draw["of"], draw.get("outOf", "0"))))
    return sums(pairs) + [nothing]


def communes_of(entries):
    communes = {}
    for row in entries:
        values = communes.setdefault(row["unit"], {})
        if row["input"] == "na":
            values["na", row["node"]] = row["value"] == "1"
        values[f"node.{row['node']}.{row['input']}" if row["node"] else f"fact.{row['input']}"] = row["value"]
    return communes


def rounded(value):
    return f"{int(value * 100 + Fraction(1, 2)) / 100:.2f}"


def recomputed(figures, communes, indexed):
    for target in PLAN["targets"]:
        values = []
        for quantity in target["quantities"]:
            if quantity.get("role") == "apart":
                continue
            entered = entered_of(quantity, figures, target["id"]) if "of" in quantity else [0, 0, 0]
            draw = quantity.get("communes", {})
            drawn = drawn_of(draw, communes) if draw.get("draw") == "share" else [0, 0, 0, 0]
            if draw.get("draw") == "whole":
                drawn = [indexed, len(communes), indexed, 0]
            of, whole = entered[0] + drawn[0], entered[1] + drawn[1]
            values.append((str(of) if not whole else rounded(Fraction(100) * of / whole), entered[2] + drawn[2] + drawn[3]))
        yield target["id"], "; ".join(v for v, _ in values), [n for _, n in values]


def figures_of(path):
    figures = {}
    for row in rows("plan", path, "--figures"):
        figures.setdefault((row["target"], row["unit"], row["period"]), {})[row["figure"]] = Fraction(row["value"])
    return figures


def check_values():
    table = {r["id"]: r for r in rows("plan", book)}
    check(list(table) == [t["id"] for t in PLAN["targets"]] and len(table) == 26, "26 targets in their order")
    indexed = sum(1 for r in rows("rank", book) if r["rank"])
    for target, value, told in recomputed(figures_of(book), communes_of(rows("entries", book)), indexed):
        row = table[target]
        check(row["value"] == value and value, f"{target}: the program says {row['value']}, plain arithmetic {value}")
        reported, asked = map(int, row["coverage"].split("/"))
        check(reported <= asked and reported <= max(told) and asked > 0, f"{target}: coverage {row['coverage']}, told {told}")
    statuses = {r["status"] for r in table.values()}
    check(len(statuses) > 1 and statuses <= {"met", "onTheWay", "noData", "atRisk", "missed"}, f"statuses {statuses}")
    early = {r["id"]: r for r in rows("plan", book, "--as-of", "2018-01-31")}
    check(early["3.1"]["status"] == "noData" and early["3.1"]["value"] == "", "before the first quarter nothing is told")
    late = {r["id"]: r for r in rows("plan", book, "--as-of", "2018-12-31")}
    check(late["3.1"]["status"] == "missed" and late["3.1"]["value"] == table["3.1"]["value"], "53 % at the year's end")


def check_paper(path):
    """Every target stands on the annex with its title, goal and status; it lies across, and says what it is."""
    text = subprocess.run(
        ["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout
    words = " ".join(subprocess.run(
        ["pdftotext", path, "-"], check=True, capture_output=True, text=True).stdout.split())
    info = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info)
    check(float(size[1]) > float(size[2]), f"not across: {size[0]}")
    for target in PLAN["targets"]:
        check(re.search(rf"^\s*{re.escape(target['id'])}\s", text, re.M), f"{target['id']} is not on paper")
    for said in ("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", "≥ 55 %", "(suy ra)", "phấn đấu", "Số liệu giả định",
                 "không lấy trung bình cộng", "Trong 26 chỉ tiêu"):
        check(said in words, f"the annex does not say “{said}”")


def check_outputs(folder):
    run("plan", book, "-o", folder / "plan.pdf")
    check_paper(folder / "plan.pdf")
    for ending in ("csv", "json", "xlsx"):
        run("plan", book, "-o", folder / f"plan.{ending}", env={"LC_ALL": "C"})
    check((folder / "plan.csv").read_bytes() == run("plan", book).stdout, "file and standard output are equal")
    check(json.loads((folder / "plan.json").read_text(encoding="utf-8")) == json.loads(run("plan", book, "--json").stdout), "JSON")
    with zipfile.ZipFile(folder / "plan.xlsx") as workbook:
        check("suy ra" in workbook.read("xl/sharedStrings.xml").decode(), "the workbook says what is inferred")
    for left in folder.iterdir():
        left.unlink()


def flat(value, prefix=""):
    for key, item in value.items():
        if isinstance(item, dict):
            yield from flat(item, f"{prefix}{key}.")
        elif not isinstance(item, list):
            yield prefix + key, "x" if item is True else str(item)
        elif key == "reportedBy":
            yield key, " ".join(item)


def workbook_of(path, sheets):
    """A workbook of texts, as any program may write it."""
    space = "http://schemas.openxmlformats.org/"
    kinds = space + "officeDocument/2006/relationships"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("[Content_Types].xml", f'<Types xmlns="{space}package/2006/content-types"><Default Extension="xml" '
                     'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.'
                     'openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>')
        relations = f'<Relationships xmlns="{space}package/2006/relationships">'
        out.writestr("_rels/.rels", f'{relations}<Relationship Id="r" Type="{kinds}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        names = "".join(f'<sheet name="{name}" sheetId="{i}" r:id="r{i}"/>' for i, name in enumerate(sheets, 1))
        out.writestr("xl/workbook.xml", f'<workbook xmlns="{space}spreadsheetml/2006/main" xmlns:r="{kinds}"><sheets>{names}</sheets></workbook>')
        out.writestr("xl/_rels/workbook.xml.rels", relations + "".join(
            f'<Relationship Id="r{i}" Type="{kinds}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(sheets) + 1))
            + "</Relationships>")
        for i, table in enumerate(sheets.values(), 1):
            columns = list(dict.fromkeys(k for row in table for k in row))
            lines = [dict(zip(columns, columns)), *table]
            cells = "".join(f"<row r=\"{r}\">" + "".join(
                f'<c r="{chr(65 + c // 26 - 1) if c > 25 else ""}{chr(65 + c % 26)}{r}" t="inlineStr"><is><t xml:space="preserve">{html.escape(line[k])}</t></is></c>'
                for c, k in enumerate(columns) if k in line) + "</row>" for r, line in enumerate(lines, 1))
            out.writestr(f"xl/worksheets/sheet{i}.xml", f'<worksheet xmlns="{space}spreadsheetml/2006/main"><sheetData>{cells}</sheetData></worksheet>')


def check_workbook(folder):
    plan = folder / "plan.xlsx"
    targets = PLAN["targets"]
    owned = [({"target": t["id"]}, q) for t in targets for q in t["quantities"]]
    workbook_of(plan, {
        "Plan": [{"key": k, "value": v} for k, v in flat(PLAN) if k != "format"],
        "LegalBasis": [dict(flat(b)) for b in PLAN["legalBasis"]], "Areas": [dict(flat(a)) for a in PLAN["areas"]],
        "Targets": [dict(flat(t)) for t in targets],
        "Figures": [{"target": t["id"], **dict(flat(f))} for t in targets for f in t.get("figures", [])],
        "Quantities": [{**o, **dict(flat(q))} for o, q in owned],
        "Milestones": [{**o, "quantity": q["id"], **dict(flat(m))} for o, q in owned for m in q.get("milestones", [])]})
    check(run("plan", "check", plan).stdout == run("plan", "check", "builtin:hanoi-2018").stdout, "the plan as a workbook is the same")
    made = new_book(folder / "b.sodiem", plan=plan)
    check(rows("plan", made)[5]["goal"] == ">= 55 %", "and makes the same book")
    for used in (plan, made):
        used.unlink()


def enter(folder, path, text, *words, code=0):
    (folder / "f.csv").write_text("target,unit,period,figure,value,note,evidence\n" + text, encoding="utf-8")
    return run("plan", "enter", path, folder / "f.csv", *words, code=code)


def check_entering(folder):
    young = new_book(folder / "young.sodiem", plan="builtin:hanoi-2018")
    check({r["status"] for r in rows("plan", young)} == {"noData", "missed"}, "nothing is told yet; no commune has an index")
    enter(folder, young, "3.1,,2018-Q3,tthc,1000,,\n3.1,whole,2018-Q3,truc_tuyen,550,quý III,BC 12/BC-VP\n", "--person", "Lê Thị Hoa")
    row = rows("plan", young)[5]
    check((row["value"], row["status"], row["coverage"]) == ("55.00", "met", "1/1"), f"55 % is at least 55 %: {row}")
    enter(folder, young, "3.1,whole,2018-Q3,truc_tuyen,549,,\n", "--person", "Trần Văn Ba")
    row = rows("plan", young)[5]
    check((row["value"], row["status"]) == ("54.90", "onTheWay"), "a correction counts")
    with sqlite3.connect(young) as database:
        events = [json.loads(b) for (b,) in database.execute("SELECT bytes FROM event ORDER BY number")]
    database.close()
    history = [(e["value"], e["person"]) for e in events if e["cell"] == "plan/3.1/whole/2018-Q3/truc_tuyen"]
    check(history == [(550, "Lê Thị Hoa"), (549, "Trần Văn Ba")], f"and what it corrected stays: {history}")
    check(rows("plan", young, "--figures")[0]["note"] == "quý III", "the note stays")
    enter(folder, young, "3.1,whole,2018-Q3,truc_tuyen,,,\n")
    check(rows("plan", young)[5]["status"] == "noData", "an empty value takes it away")
    copy = new_book(folder / "copy.sodiem", plan="builtin:hanoi-2018")
    (folder / "all.csv").write_bytes(run("plan", book, "--figures").stdout)
    run("plan", "enter", copy, folder / "all.csv", "--person", "Số liệu giả định")
    check(run("plan", copy, "--figures").stdout == run("plan", book, "--figures").stdout, "what goes out comes in again")
    without = new_book(folder / "without.sodiem")
    run("sample", without, "--units", "2")
    return young, without


def refused(folder, *words):
    before = fingerprint(folder)
    done = run(*words, code=1, cwd=folder)
    sentence = done.stderr.decode("utf-8")
    check(sentence.count("\n") == 1 and sentence.startswith("sodiem-cli: "), f"{words}: not one sentence: {sentence!r}")
    check(done.stdout == b"" and fingerprint(folder) == before, f"{words}: wrote something")
    return sentence


def check_refusals(folder, young, without):
    good = "3.1,whole,2018-Q2,tthc,1000,,\n"
    cases = {
        "unknown target": "9.9,whole,2018-Q3,tthc,1,,\n", "unknown figure": "3.1,whole,2018-Q3,viec,1,,\n",
        "unknown unit": "1.1,99999,2018-Q3,thu_truong,1,,\n", "a commune": "1.1,00001,2018-Q3,thu_truong,1,,\n",
        "one catalogue": "3.1,001,2018-Q3,tthc,1,,\n", "counted by the program": "1.4,whole,2018-Q3,co_chi_so,1,,\n",
        "period": "3.1,whole,Q3,tthc,1,,\n", "period outside": "3.1,whole,2017-Q3,tthc,1,,\n",
        "overlap": "7.5,001,2018-Q3,khac,9,,\n7.5,001,2018-08-15,khac,5,,\n",
        "ratio": "3.1,whole,2018-Q3,tthc,10,,\n3.1,whole,2018-Q3,truc_tuyen,11,,\n",
        "zero": "3.1,whole,2018-Q3,tthc,0,,\n", "text": "3.1,whole,2018-Q3,tthc,nhiều,,\n",
        "comma": "6.2,whole,2018-Q3,tong_chi,\"1,5\",,\n", "negative": "3.1,whole,2018-Q3,tthc,-5,,\n",
        "twice": "3.1,whole,2018-Q3,tthc,1,,\n3.1,,2018-Q3,tthc,2,,\n", "columns": "3.1,whole\n", "nothing": "",
    }
    for name, text in cases.items():
        (folder / "bad.csv").write_text("target,unit,period,figure,value,note,evidence\n" + (good + text if text else ""), encoding="utf-8")
        sentence = refused(folder, "plan", "enter", "young.sodiem", "bad.csv")
        check("bad.csv" in sentence, f"{name}: the file is named: {sentence}")
    check(all(r["period"] != "2018-Q2" for r in rows("plan", young, "--figures")), "nothing is half entered")
    refused(folder, "plan", "without.sodiem")
    refused(folder, "plan", "enter", "without.sodiem", "all.csv")
    refused(folder, "plan", "absent.sodiem")
    refused(folder, "plan", "check", "absent.json")
    refused(folder, "plan", "young.sodiem", "-o", "x.doc")
    bad_plans(folder)


def bad_plans(folder):
    text = (SOURCE / "resources/plans/hanoi-2018.json").read_text(encoding="utf-8")
    broken = {"deep": "[" * 100_000, "cut": text[: len(text) // 2], "other": "{}", "empty": "",
              "fraction": text.replace('"version": 1', '"version": 1.5', 1),
              "duplicate": text.replace('"version": 1,', '"version": 1, "version": 2,', 1),
              "goal": text.replace('"goal": "55"', '"goal": "155"', 1), "name": text.replace("fact.cc", "fact.people", 1),
              "comparator": text.replace('"comparator": "above"', '"comparator": "over"', 1),
              "catalogue": text.replace('"oneCatalogue": true', '"oneCatalogue": 1', 1)}
    for name, content in broken.items():
        (folder / "bad.json").write_text(content, encoding="utf-8")
        lines = run("plan", "check", "bad.json", code=1, cwd=folder).stderr.decode().splitlines()
        check(lines and all(line.startswith("sodiem-cli: bad.json") for line in lines), f"{name}: {lines}")
        refused(folder, "new", "other.sodiem", "--year", "2018", "--units", "builtin:hanoi-2018", "--criteria",
                "builtin:hanoi-2018-commune", "--plan", "bad.json")
    refused(folder, "new", "other.sodiem", "--year", "2018", "--units", "builtin:hanoi-2018", "--criteria",
            "builtin:hanoi-2018-commune", "--plan", "builtin:hue")
    (folder / "bad.json").write_text(text.replace('"goal": "100"', '"goal": "x"'), encoding="utf-8")
    done = run("plan", "check", "bad.json", code=1, cwd=folder)
    check(done.stderr.count(b"\n") > 20, "every fault of a plan at once")
    (folder / "bad.json").write_text(text.replace("fact.cc", "fact.people").replace('"goal": "55"', '"goal": "155"'), encoding="utf-8")
    lines = run("plan", "check", "bad.json", code=1, cwd=folder).stderr.decode().splitlines()
    check(len(lines) == 3 and sum("fact.people" in line for line in lines) == 2, f"those of what it draws too: {lines}")


with tempfile.TemporaryDirectory() as name:
    inside = pathlib.Path(name)
    check_values()
    check_outputs(inside)
    check_workbook(inside)
    check_refusals(inside, *check_entering(inside))
print("plan: 26 targets as plain arithmetic has them")

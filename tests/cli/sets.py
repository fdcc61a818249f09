# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several criteria sets in one book, and a new version of one of them in the middle of the campaign."""
import json
import pathlib
import re
import tempfile

from program import SOURCE, check, rows, run

SET = json.loads((SOURCE / "resources/criteria/hanoi-2018-commune.json").read_text(encoding="utf-8"))


def written(folder, name, change):
    made = json.loads(json.dumps(SET))
    change(made)
    (folder / name).write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    return folder / name


def node(made, ref):
    return next(n for n in made["nodes"] if n["ref"] == ref)


def wards(made):
    made.update(id="wards", appliesTo=["ward"])


def villages(made):
    made.update(id="villages", appliesTo=["commune", "township"])


def stricter(made):
    villages(made)
    made["version"] = 2
    node(made, "1.1.2")["rule"]["floor"] = "90"  # was 70: changed
    node(made, "1.1.2")["examples"] = []
    node(made, "1.2.3")["title"]["vi"] += " (đọc lại)"  # other words only
    # 1.4.1 goes, 1.4.3 comes in its place.
    gone = node(made, "1.4.1")
    gone.update(ref="1.4.3")


def new(book, *sets, code=0):
    options = [word for each in sets for word in ("--criteria", each)]
    return run("new", book, "--year", "2018", "--units", "builtin:hanoi-2018", *options, code=code)


def several(folder):
    one, other = written(folder, "wards.json", wards), written(folder, "villages.json", villages)
    done = new(folder / "twice.sodiem", one, "builtin:hanoi-2018-commune", code=1)
    check("ward" in done.stderr.decode() and not (folder / "twice.sodiem").exists(), "a kind scored by two sets is refused")
    new(folder / "twice.sodiem", one, one, code=1)
    book = folder / "book.sodiem"
    new(book, one, other)
    run("sample", book)
    all_units = rows("rank", book)
    of_wards, of_villages = rows("rank", book, "--set", "wards"), rows("rank", book, "--set", "villages")
    check(all_units == of_wards + of_villages, "each set's ranking after the other's")
    check(len(all_units) == 584 and len({r["code"] for r in all_units}) == 584, "every unit once")
    check(of_wards[0]["rank"] == of_villages[0]["rank"] == "1", "ranks begin anew in each")
    check("wards, villages" in run("rank", book, "--set", "x", code=1).stderr.decode(), "an unknown set: the known ones")
    for paper in (["rank", book, "-o", folder / "x.pdf"], ["scorecards", book, "-o", folder / "x.pdf"]):
        run(*paper, code=1)
        check(not (folder / "x.pdf").exists(), "a paper is by one set")
    run("rank", book, "--set", "wards", "-o", folder / "wards.pdf")
    ward, village = of_wards[0]["code"], of_villages[0]["code"]
    (folder / "both.csv").write_text(f"unit,node,input,value\n{ward},1.1.2,nhiem_vu,40\n{ward},1.1.2,hoan_thanh,31\n"
                                     f"{village},1.1.2,nhiem_vu,40\n{village},1.1.2,hoan_thanh,31\n")
    run("enter", book, folder / "both.csv", "--stage", "council", "--person", "Lê Thị Hoa")
    for unit in (ward, village):
        points = {r["node"]: r["points"] for r in rows("scores", book, "--unit", unit)}
        check(points["1.1.2"] == "0.97", f"{unit}: {points['1.1.2']}")  # 31/40 × 1,25
    run("check", book)
    return book, ward, village


def to_review(book):
    said = run("check", book, "--language", "en").stdout.decode()
    found = re.search(r"(\d+) results are to be appraised anew", said)
    return int(found.group(1)) if found else 0


def reissued(folder, book, ward, village):
    before = {r["code"]: r for r in rows("rank", book)}
    entries = run("entries", book, "--stage", "council").stdout
    new_version = written(folder, "villages-2.json", stricter)
    run("criteria", "load", book, folder / "wards.json", "--person", "Lê Thị Hoa", code=1)  # the same version
    run("criteria", "load", book, SOURCE / "resources/criteria/commune-2025.json", "--person", "A", code=1)
    check({r["code"]: r for r in rows("rank", book)} == before, "what is refused changes nothing")
    (folder / "moved.csv").write_bytes(
        run("criteria", "load", book, new_version, "--person", "Lê Thị Hoa").stdout)
    moved = [line.split(",") for line in (folder / "moved.csv").read_text().splitlines()[1:]]
    mine = {m[1]: m for m in moved if m[0] == village and m[1]}
    check(mine["1.1.2"][2:] == ["changed", "0.97", "1.25", "0.00", "1.25", "1"], mine["1.1.2"])
    check(mine["1.4.1"][2] == "removed" and mine["1.4.1"][5] == "", "a removed criterion keeps its old points here")
    check("1.2.3" not in mine, "other words move nothing")
    check(not any(m[0] == ward for m in moved), "the other set's units are not touched")
    after = {r["code"]: r for r in rows("rank", book)}
    check(all(after[c] == before[c] for c in before if c == ward), "nor are their ranks")
    check(run("entries", book, "--stage", "council").stdout == entries, "what was entered stays")
    waiting = to_review(book)
    check(waiting == sum(m[-1] == "1" for m in moved), "what is to be appraised anew is told")
    (folder / "anew.csv").write_text(f"unit,node,input,value\n{village},1.1.2,hoan_thanh,38\n")
    run("enter", book, folder / "anew.csv", "--stage", "council", "--person", "Lê Thị Hoa")
    check(to_review(book) == waiting - 1, "an item entered by the new version is appraised anew")
    (folder / "new.csv").write_text(f"unit,node,input,value\n{village},1.4.3,ke_hoach,4\n{village},1.4.3,da_lam,4\n")
    run("enter", book, folder / "new.csv", "--stage", "appraised", "--person", "Lê Thị Hoa")
    states = {r["node"]: r["state"] for r in rows("scores", book, "--unit", village)}
    check(states["1.4.3"] == "scored" and "1.4.1" not in states, "the new criterion is scored")
    check(to_review(book) == waiting - 1, "and has nothing to be appraised anew")
    run("check", book)


with tempfile.TemporaryDirectory() as name:
    place = pathlib.Path(name)
    reissued(place, *several(place))
print("sets: ranked apart, issued anew")

# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line's contract: help, version, usage, later verbs, outputs."""
import json
import pathlib
import re
import sys
import tempfile
import zipfile

from program import check, new_book, rows, run

book = pathlib.Path(sys.argv[1]) / "sample.sodiem"
bare = {}
check(run("--version", env=bare).stdout.startswith(b"sodiem-cli "), "--version without an environment")
check("sodiem-cli rank" in run("--help", env=bare).stdout.decode(), "--help without an environment")
check("Exit code" in run("--help", "--language", "en").stdout.decode(), "English help")
for line in run("--help", env={"LC_ALL": "C"}).stdout.decode().splitlines():
    check(line.isascii() or not line.startswith("  sodiem-cli "), f"a usage that some terminals garble: {line}")
for words in ([], ["dance"], ["rank"], ["rank", "a", "b"], ["rank", book, "--stage", "later"], ["rank", book, "--foo"],
              ["rank", book, "-o"], ["enter", book, "x.csv"], ["new", "x.sodiem"], ["scorecards", book],
              ["new", "x.sodiem", "--year", "two", "--units", "a", "--criteria", "b"], ["--language", "fr", "rank", book],
              ["enter", book, "x.csv", "--stage", "never", "--person", "A"],
              ["plan"], ["plan", "check"], ["plan", "enter", book], ["plan", book, "--as-of", "soon"], ["criteria", "convert", "a", "b"], ["merge", book], ["pack", book],
              ["robustness", book], ["key"], ["differences", book], ["seal", book], ["verify", book]):
    done = run(*words, code=2)
    check(done.stderr.count(b"\n") == 1 and not done.stdout, f"{words}: one sentence")
check(run("check", book).stdout.count(b"\n") == 1, "check says one line")
check(rows("plan", book)[0].keys() == {"id": 0, "area": 0, "target": 0, "goal": 0, "value": 0, "coverage": 0, "status": 0}.keys(),
      "columns of plan")
columns = ["rank", "code", "name", "group", "self", "appraised", "survey", "bonus", "penalty", "total", "maximum", "index", "class"]
check(run("rank", book).stdout.decode().splitlines()[0].split(",") == columns, "columns of rank")
scores = rows("scores", book, "--unit", "00001")
check(list(scores[0]) == ["unit", "node", "stage", "inputs", "points", "maximum", "state", "why"], "columns of scores")
check(len(scores) == 77 and all(r["why"] for r in scores), "every leaf, every score explained")
check(len(json.loads(run("scores", book, "--unit", "00001", "--json").stdout)) == 77, "scores as JSON")
check(rows("rank", book, "--stage", "self")[0]["appraised"] == "", "at the stage self nothing is appraised")
with tempfile.TemporaryDirectory() as name:
    young = new_book(pathlib.Path(name) / "young.sodiem")
    entry = pathlib.Path(name) / "entry.csv"
    entry.write_text("unit,node,input,value,note\n00001,1.1.1,points,0.5,x\n")
    run("enter", young, entry, "--stage", "appraised", "--person", "A")
    states = {r["node"]: (r["state"], r["points"], r["why"]) for r in rows("scores", young, "--unit", "00001")}
    check(states["8.1.1"][:2] == ("leftOut", ""), "a survey that nobody has held is left out, not a case that never arose")
    check(states["8.1.1"][2] != states["1.1.2"][2] and states["1.1.2"][0] == "missing", "and not merely missing")
    for used in (young, entry):
        used.unlink()
    for ending in ("csv", "json"):
        path = pathlib.Path(name) / f"r.{ending}"
        run("rank", book, "-o", path)
        run("rank", book, "-o", path)  # replaced
    check((pathlib.Path(name) / "r.csv").read_bytes() == run("rank", book).stdout, "file and standard output are equal")
    check(len(json.loads((pathlib.Path(name) / "r.json").read_text())) == 584, "ranking as JSON")
    run("rank", book, "-o", pathlib.Path(name) / "r.xlsx", env={"LC_ALL": "de_DE.UTF-8"})
    with zipfile.ZipFile(pathlib.Path(name) / "r.xlsx") as workbook:
        numbers = re.findall(r'<c r="L\d+" s="\d+"><v>([^<]*)</v>', workbook.read("xl/worksheets/sheet1.xml").decode())
    wanted = [r["index"] for r in rows("rank", book) if r["index"]]
    check([f"{float(n):.2f}" for n in numbers] == wanted, "the workbook's indexes are those of the table")
    (pathlib.Path(name) / "r.xlsx").unlink()
    check(sorted(p.name for p in pathlib.Path(name).iterdir()) == ["r.csv", "r.json"], "nothing else is left")

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def write_workbook(path, table):
    cells = ["".join(f'<c r="{"ABCD"[i]}{r}" t="inlineStr"><is><t>{text}</t></is></c>' for i, text in enumerate(row))
             for r, row in enumerate(table, 1)]
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
                      'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/'
                      'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>')
        file.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
                      f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        file.writestr("xl/workbook.xml", f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets><sheet name="Units" '
                      'sheetId="1" r:id="rId1"/></sheets></workbook>')
        file.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship '
                      f'Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')
        file.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{SHEET}"><sheetData>'
                      + "".join(f'<row r="{r}">{row}</row>' for r, row in enumerate(cells, 1)) + "</sheetData></worksheet>")


with tempfile.TemporaryDirectory() as name:
    units = [["code", "name", "kind", "parent_code"], ["01", "Tỉnh Nam Định", "province"], ["02", "Xã Mỹ Xá", "commune", "01"]]
    workbook = pathlib.Path(name) / "units.xlsx"
    write_workbook(workbook, units)
    young = new_book(pathlib.Path(name) / "young.sodiem", units=workbook)
    check([r["code"] for r in rows("rank", young)] == ["02"], "a book of the units of a workbook")
    write_workbook(workbook, units + [["03", "Xã A", "village", "01"]])
    done = run("new", pathlib.Path(name) / "other.sodiem", "--year", "2018", "--units", workbook, "--criteria",
               "builtin:hanoi-2018-commune", "--language", "en", code=1)
    check("sheet “Units”, line 4" in done.stderr.decode("utf-8"), f"a fault in the units is told by its row: {done.stderr!r}")
print("contract: kept")

# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A criteria set becomes a workbook and JSON again, whole; what is wrong in it is told by sheet and cell."""
import json
import pathlib
import tempfile
import zipfile

from program import SOURCE, check, fingerprint, new_book, run

NAME = "hanoi-2018-commune"
SET = SOURCE / f"resources/criteria/{NAME}.json"


def changed(source, target, old, new, count=1):
    """The workbook with a text replaced wherever it is the whole of a cell."""
    with zipfile.ZipFile(source) as given, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for part in given.namelist():
            content = given.read(part)
            if part == "xl/sharedStrings.xml":
                check(content.count(f">{old}</t>".encode()) == count, f"{old} stands once in the list of texts")
                content = content.replace(f">{old}</t>".encode(), f">{new}</t>".encode())
            made.writestr(part, content)


def failure(folder, *words, lines=1):
    """The sentences of a command that fails and leaves every file as it was."""
    before = fingerprint(folder)
    done = run(*words, code=1, cwd=folder)
    said = done.stderr.decode("utf-8").splitlines()
    check(len(said) == lines if lines else said, f"{words}: {len(said)} sentences: {said}")
    check(all(line.startswith("sodiem-cli: ") for line in said) and done.stdout == b"", f"{words}: {said}")
    check(fingerprint(folder) == before, f"{words}: changed a file")
    return said


def check_round(folder):
    original = json.loads(SET.read_text(encoding="utf-8"))
    run("criteria", "convert", f"builtin:{NAME}", folder / "set.xlsx", env={"LC_ALL": "de_DE.UTF-8"})
    run("criteria", "convert", folder / "set.xlsx", folder / "set.json", env={"LC_ALL": "C"})
    text = (folder / "set.json").read_text(encoding="utf-8")
    check(json.loads(text) == original, "the set is the same once it was a workbook")
    check(list(json.loads(text)) == list(original), "and its keys stand in their order")
    check(text.endswith("}\n") and len(text.splitlines()) > 500, "laid out to be read")
    run("criteria", "convert", SET, folder / "again.xlsx")
    run("criteria", "convert", folder / "again.xlsx", folder / "again.xlsx")  # onto itself
    run("criteria", "convert", folder / "again.xlsx", folder / "again.json")
    check((folder / "again.json").read_text(encoding="utf-8") == text, "as often as one likes")
    said = run("criteria", "check", f"builtin:{NAME}").stdout
    for name in ("set.xlsx", "set.json", "again.xlsx"):
        check(run("criteria", "check", folder / name).stdout == said, f"{name} has the same digest")
    one, other = new_book(folder / "one.sodiem"), new_book(folder / "other.sodiem", criteria=folder / "set.xlsx")
    check(run("scores", one).stdout == run("scores", other).stdout, "and makes the same book")


def check_faults(folder):
    changed(folder / "set.xlsx", folder / "bad.xlsx", "du_dung_han", "đủ")
    changed(folder / "bad.xlsx", folder / "bad.xlsx.2", "hoan_thanh &lt;= nhiem_vu", "hoan_thanh &lt;= viec")
    (folder / "bad.xlsx.2").replace(folder / "bad.xlsx")
    (folder / "kept.json").write_text("kept", encoding="utf-8")
    said = failure(folder, "criteria", "convert", "bad.xlsx", "kept.json", lines=2)
    check(any("trang tính “Options”, ô D9" in line for line in said), f"the option by its cell: {said}")
    check(any("trang tính “Checks”, ô" in line and "1.1.2" in line for line in said), f"the check by its cell: {said}")
    check(failure(folder, "criteria", "check", "bad.xlsx", lines=2) == said, "check says the same")
    failure(folder, "new", "x.sodiem", "--year", "2018", "--units", "builtin:hanoi-2018", "--criteria", "bad.xlsx")
    changed(folder / "set.xlsx", folder / "bad.xlsx", "du_dung_han", "x", count=1)
    changed(folder / "bad.xlsx", folder / "torn.xlsx", "proportionTo", "proportion")
    said = failure(folder, "criteria", "convert", "torn.xlsx", "kept.json")
    check("trang tính “Bands”, ô I1" in said[0] and "proportion" in said[0], f"the column by its head: {said}")


def check_faulty_json(folder):
    text = SET.read_text(encoding="utf-8")
    (folder / "faulty.json").write_text(text.replace('"maximum": "0.75"', '"maximum": "0,75"').replace('"unit"', '"unti"'), encoding="utf-8")
    done = run("criteria", "convert", "faulty.json", "faulty.xlsx", cwd=folder)
    check(done.stderr.decode().count("\n") == 1 and done.stdout == b"", f"told that it has faults: {done.stderr.decode()}")
    by_line = run("criteria", "check", "faulty.json", code=1, cwd=folder).stderr.decode().splitlines()
    by_cell = run("criteria", "check", "faulty.xlsx", code=1, cwd=folder).stderr.decode().splitlines()
    check(len(by_line) == len(by_cell) > 3, "the same faults")
    check(all("trang tính “" in line for line in by_cell), f"by their sheets: {by_cell[0]}")
    failure(folder, "criteria", "convert", "faulty.json", "kept.json", lines=len(by_line))
    for name, content in {"cut": text[:5000], "list": "[]", "empty": "", "deep": "[" * 100_000,
                          "long": text.replace("Phòng Nội vụ", "x" * 40_000, 1)}.items():
        (folder / "no.json").write_text(content, encoding="utf-8")
        said = failure(folder, "criteria", "convert", "no.json", "kept.xlsx")
        check(".json" in said[0] or "kept.xlsx" in said[0], f"{name}: the file is named: {said}")


def check_template(folder):
    run("criteria", "convert", "template", folder / "template.xlsx")
    said = failure(folder, "criteria", "check", "template.xlsx", lines=0)
    check(all("“Set”" in line for line in said), f"a template lacks all a set needs: {said}")
    with zipfile.ZipFile(folder / "template.xlsx") as workbook:
        check("Hướng dẫn" in workbook.read("xl/workbook.xml").decode(), "it explains itself")
    for words in (["template", "x.json"], ["set.xlsx", "x.csv"], ["set.xlsx", "x"], ["set.xlsx"]):
        run("criteria", "convert", *words, code=2, cwd=folder)


def check_hostile(folder):
    data = (folder / "set.xlsx").read_bytes()
    for name, content in {"cut": data[: len(data) // 2], "tail": data[-2000:], "none": b"PK\x03\x04"}.items():
        (folder / "hostile.xlsx").write_bytes(content)
        failure(folder, "criteria", "convert", "hostile.xlsx", "x.json")
        failure(folder, "criteria", "check", "hostile.xlsx")
    for place in range(50, len(data), len(data) // 40):
        (folder / "hostile.xlsx").write_bytes(data[:place] + bytes([data[place] ^ 8]) + data[place + 1:])
        done = run("criteria", "check", "hostile.xlsx", code=None, cwd=folder)
        check(done.returncode in (0, 1), f"a bit at {place}: {done.returncode}")
    failure(folder, "criteria", "convert", "absent.xlsx", "x.json")
    failure(folder, "criteria", "convert", "set.xlsx", "absent/x.json")
    failure(folder, "criteria", "convert", "set.json", "absent/x.xlsx")


with tempfile.TemporaryDirectory() as name:
    inside = pathlib.Path(name)
    check_round(inside)
    check_faults(inside)
    check_faulty_json(inside)
    check_template(inside)
    check_hostile(inside)
print("criteria: a set goes through a workbook whole")

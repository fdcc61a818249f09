# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input gets one sentence and exit code 1, and changes no byte."""
import json
import pathlib
import sqlite3
import sys
import tempfile

from program import SOURCE, check, fingerprint, new_book, run

SET = SOURCE / "resources/criteria/hanoi-2018-commune.json"
GOOD = "unit,node,input,value,note\n00001,1.1.2,nhiem_vu,10,\n00001,1.1.2,hoan_thanh,9,\n"


def refused(folder, *words):
    before = fingerprint(folder)
    done = run(*words, code=1, cwd=folder)
    sentence = done.stderr.decode("utf-8")
    check(sentence.count("\n") == 1 and sentence.startswith("sodiem-cli: "), f"{words}: not one sentence: {sentence!r}")
    check(done.stdout == b"", f"{words}: wrote to standard output")
    check(fingerprint(folder) == before, f"{words}: changed a file")
    return sentence


def bad_books(folder, book):
    data = book.read_bytes()
    cases = {"missing.sodiem": None, "text.sodiem": b"not a book\n" * 50, "empty.sodiem": b"",
             "newer.sodiem": data[:60] + (99).to_bytes(4, "big") + data[64:]}
    for size in (50, 100, 4096, len(data) // 2, len(data) - 1, len(data) - 4096):
        cases[f"cut{size}.sodiem"] = data[:size]
    foreign = folder / "foreign.sodiem"
    with sqlite3.connect(foreign) as other:
        other.execute("CREATE TABLE event (number INTEGER)")
    other.close()
    for place in range(5000, len(data), len(data) // 12):
        cases[f"bit{place}.sodiem"] = data[:place] + bytes([data[place] ^ 4]) + data[place + 1:]
    for name, content in cases.items():
        if content is not None:
            (folder / name).write_bytes(content)
    whole = run("rank", book).stdout
    for name in [*cases, "foreign.sodiem"]:
        if name.startswith("bit"):  # a flip in an unused byte may pass, but then nothing may have changed
            before = fingerprint(folder)
            done = run("rank", name, cwd=folder, code=None)
            check(done.returncode == 1 or done.stdout == whole, f"{name}: a damaged book was ranked otherwise")
            check(fingerprint(folder) == before, f"{name}: opening changed it")
            continue
        for verb in (["rank", name], ["check", name], ["enter", name, "good.csv", "--stage", "self", "--person", "A"]):
            refused(folder, *verb)


def bad_rows(folder):
    head = "unit,node,input,value,note\n"
    cases = {
        "unknown unit": "99999,1.1.2,nhiem_vu,10,\n", "a district": "001,1.1.2,nhiem_vu,10,\n",
        "unknown node": "00001,9.9.9,nhiem_vu,10,\n", "not a leaf": "00001,1.1,nhiem_vu,10,\n",
        "unknown input": "00001,1.1.2,viec,10,\n", "unknown option": "00001,1.1.1,choice,maybe,\n",
        "unknown fact": "00001,,nguoi,10,\n", "ambiguous": "00001,1.1.2,nhiem_vu,\"1.234,5\",\n",
        "comma": "00001,1.1.2,nhiem_vu,\"8,5\",\n", "thousands": "00001,1.1.2,nhiem_vu,1.000,\n",
        "negative": "00001,1.1.2,nhiem_vu,-1,\n", "letters": "00001,1.1.2,nhiem_vu,abc,\n",
        "exponent": "00001,1.1.2,nhiem_vu,1e3,\n", "too long": "00001,1.1.2,nhiem_vu,1234567890123456789,\n",
        "decimals": "00001,1.5.2,points,0.255,x\n", "below": "00001,1.5.2,points,-0.1,x\n",
        "above": "00001,1.5.2,points,0.75,x\n", "no reason": "00008,1.5.2,points,0.25,\n",
        "no date": "00001,1.1.1,han_giao,31/01/2018,\n", "no such day": "00001,1.1.1,han_giao,2018-02-30,\n",
        "part above whole": "00001,1.1.2,nhiem_vu,10,\n00001,1.1.2,hoan_thanh,11,\n",
        "sum": "00001,,hoso,100,\n00001,3.3.1,da_giai_quyet,9,\n00001,3.3.1,dung_han,5,\n00001,3.3.1,truoc_han,3,\n"
               "00001,3.3.1,tre_han,2,\n00001,3.3.1,qua_han_chua_xong,0,\n",
        "twice": "00001,1.1.2,nhiem_vu,10,\n00001,1.1.2,nhiem_vu,11,\n",
        "forbidden": "00001,1.1.2,na,1,vì\n", "na without reason": "00008,7.2.3,na,1,\n",
        "late fault": "00001,1.1.2,nhiem_vu,10,\n00004,1.1.2,nhiem_vu,x,\n",
        "columns": "00001,1.1.2,nhiem_vu\n", "quote": "00001,1.1.2,nhiem_vu,\"10,\n", "nothing": "",
    }
    for name, text in cases.items():
        (folder / "bad.csv").write_text(head + text, encoding="utf-8")
        refused(folder, "enter", "book.sodiem", "bad.csv", "--stage", "appraised", "--person", "A")
    (folder / "bad.csv").write_text(head + "00004,9.4,points,0.3,x\n", encoding="utf-8")
    refused(folder, "enter", "two-tier.sodiem", "bad.csv", "--stage", "appraised", "--person", "A")  # not on a step
    for name, text in {"unknown name": "00004,so_nao_do,1\n", "no unit": "99999,index,1\n", "letters": "00004,index,x\n",
                       "twice": "00004,index,1\n00004,index,2\n"}.items():
        (folder / "bad.csv").write_text("unit,name,value\n" + text, encoding="utf-8")
        refused(folder, "reference", "two-tier.sodiem", "bad.csv")
    for name, content in {"header": b"a,b\n1,2\n", "empty": b"", "latin": b"unit,node,input,value\n\xff\xfe,1,2,3\n"}.items():
        (folder / "bad.csv").write_bytes(content)
        refused(folder, "enter", "book.sodiem", "bad.csv", "--stage", "appraised", "--person", "A")
    for text in ("00001,8.1.1,hai_long,-1\n", "00001,8.1.1,vui,1\n", "00001,1.1.1,hai_long,1\n", "00001,8.1.9,hai_long,1\n"):
        (folder / "bad.csv").write_text("unit,node,option,count\n" + text)
        refused(folder, "survey", "book.sodiem", "bad.csv")
    (folder / "survey.csv").write_text("unit,node,input,value\n00001,8.1.1,hai_long,3\n")
    refused(folder, "enter", "book.sodiem", "survey.csv", "--stage", "self", "--person", "A")
    refused(folder, "enter", "book.sodiem", "absent.csv", "--stage", "self", "--person", "A")
    refused(folder, "enter", "book.sodiem", "good.csv", "--stage", "self", "--person", " ")


def bad_sets(folder):
    good = json.loads(SET.read_text(encoding="utf-8"))
    text = SET.read_text(encoding="utf-8")
    broken = {"deep": "[" * 100_000, "cut": text[: len(text) // 2], "other": "{}", "list": "[]", "empty": "",
              "fraction": text.replace('"decimals": 2', '"decimals": 2.5'),
              "duplicate": text.replace('"version": 1,', '"version": 1, "version": 2,', 1),
              "sum": text.replace('"maximum": "70"', '"maximum": "71"', 1),
              "kind": text.replace('"kind": "deduction"', '"kind": "guess"', 1),
              "later kind": text.replace('"kind": "deduction"', '"kind": "deadline"', 1)}
    good["nodes"][2]["examples"][0]["points"] = "0.11"
    broken["example"] = json.dumps(good, ensure_ascii=False)
    for name, content in broken.items():
        (folder / "bad.json").write_text(content, encoding="utf-8")
        before = fingerprint(folder)
        done = run("criteria", "check", "bad.json", code=1, cwd=folder)
        lines = done.stderr.decode().splitlines()
        check(lines and all(line.startswith("sodiem-cli: bad.json") for line in lines), f"{name}: {lines}")
        refused(folder, "new", "other.sodiem", "--year", "2018", "--units", "builtin:hanoi-2018", "--criteria", "bad.json")
        check(fingerprint(folder) == before, f"criteria {name}: changed a file")
    with open(folder / "bad.json", "wb") as huge:
        huge.truncate(200 << 20)
    done = run("criteria", "check", "bad.json", code=1, cwd=folder)
    check("MiB" in done.stderr.decode(), "a set of 200 MB is refused by its size")
    (folder / "bad.json").unlink()


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        book = new_book(folder / "book.sodiem")
        new_book(folder / "two-tier.sodiem", units="builtin:hanoi-2025", criteria="builtin:commune-2025")
        run("sample", book, "--units", "3")
        (folder / "good.csv").write_text(GOOD)
        refused(folder, "new", "book.sodiem", "--year", "2018", "--units", "builtin:hanoi-2018", "--criteria",
                "builtin:hanoi-2018-commune")
        refused(folder, "new", "n.sodiem", "--year", "2018", "--units", "builtin:hue", "--criteria", "builtin:hanoi-2018-commune")
        refused(folder, "new", "no/folder/n.sodiem", "--year", "2018", "--units", "builtin:hanoi-2018", "--criteria",
                "builtin:hanoi-2018-commune")
        refused(folder, "sample", "book.sodiem")
        refused(folder, "rank", "book.sodiem", "-o", "no/such/folder/r.csv")
        refused(folder, "rank", "book.sodiem", "-o", "r.doc")
        refused(folder, "rank", "book.sodiem", "--group", "hills")
        refused(folder, "rank", "book.sodiem", "--set", "other")
        refused(folder, "scores", "book.sodiem", "--unit", "99999")
        refused(folder, "scorecards", "book.sodiem", "--unit", "99999", "-o", "x.pdf")
        bad_rows(folder)
        bad_sets(folder)
        bad_books(folder, book)
    print("bad input: refused in one sentence, nothing changed")


main()

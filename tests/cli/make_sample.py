# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fixture: the sample book of 584 communes that the tests of the main job share."""
import pathlib
import sys

from program import check, new_book, rows, run

folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for old in folder.rglob("*"):
    if old.is_file():
        old.unlink()
book = folder / "sample.sodiem"
new_book(book, plan="builtin:hanoi-2018")
run("sample", book)
left = sorted(p.name for p in folder.iterdir())
check(left == ["sample.sodiem"], f"something was left beside the new book: {left}")

twin = folder / "twin.sodiem"
new_book(twin, plan="builtin:hanoi-2018")
run("sample", twin)
same = [run("entries", b, "--stage", s).stdout for b in (book, twin) for s in ("self", "appraised")]
check(same[:2] == same[2:], "the sample is not reproducible")
check(run("plan", book, "--figures").stdout == run("plan", twin, "--figures").stdout, "nor are the figures of its plan")
other = new_book(folder / "other.sodiem")
run("sample", other, "--seed", "7", "--units", "40")
check(run("entries", other).stdout not in same[1], "another seed gives the same figures")
run("sample", book, code=1)

ranking = rows("rank", book)
ranked = [r for r in ranking if r["rank"]]
check(len(ranking) == 584, "584 units")
check(3 <= 584 - len(ranked) <= 40, "a few unfinished communes")
check(len({r["rank"] for r in ranked}) < len(ranked), "some ranks are shared")
check(len({r["class"] for r in ranked}) >= 3, "several classes")
check(any(r["maximum"] != "100.00" for r in ranked), "items without a case drop out")
check(any(r["self"] != r["appraised"] for r in ranked), "appraisals differ from claims")
for name in ("twin.sodiem", "other.sodiem"):
    (folder / name).unlink()
print("sample:", len(ranked), "ranked of", len(ranking))

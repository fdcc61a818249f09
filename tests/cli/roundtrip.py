# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""entries → enter into an empty book → the same ranking; the same bytes under any locale."""
import os
import pathlib
import subprocess
import sys
import tempfile

from program import check, new_book, rows, run

book = pathlib.Path(sys.argv[1]) / "sample.sodiem"
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    copy = new_book(folder / "sổ mới %20 #1.sodiem")
    for stage in ("self", "appraised"):
        (folder / f"{stage}.csv").write_bytes(run("entries", book, "--stage", stage).stdout)
        run("enter", copy, folder / f"{stage}.csv", "--stage", stage, "--person", "Nguyễn Thị Thử")
    (folder / "last.csv").write_bytes(run("reference", book).stdout)
    run("reference", copy, folder / "last.csv", "--person", "Nguyễn Thị Thử")
    check(run("reference", copy).stdout == run("reference", book).stdout, "last year's results of the copy differ")
    check(run("rank", copy).stdout == run("rank", book).stdout, "the ranking of the copy differs")
    check(run("entries", copy).stdout == run("entries", book).stdout, "the entries of the copy differ")

    plain = {"PATH": os.environ["PATH"]}
    expected = None
    for locale in ("C", "vi_VN.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"):
        env = dict(plain, LC_ALL=locale, LANG=locale)
        refused = subprocess.run([sys.executable, "-c", "import locale; locale.setlocale(locale.LC_ALL, '')"], env=env)
        check(refused.returncode == 0, f"the locale {locale} is not installed (Debian package locales-all)")
        got = [run("rank", copy, env=env).stdout, run("rank", copy, "--group", "district", env=env).stdout,
               run("scores", copy, "--unit", "00001", env=env).stdout]
        expected = expected or got
        check(got == expected, f"output differs under {locale}")
def order(row):
    return (row["rank"] == "", int(row["rank"] or 0), row["code"])


districts = rows("rank", book, "--group", "district")
check(districts == sorted(districts, key=order), "ordered by rank, then code, the unranked last")
for code in {r["group"] for r in districts}:
    ranks = [int(r["rank"]) for r in districts if r["group"] == code and r["rank"]]
    check(ranks and ranks[0] == 1 and ranks == sorted(ranks), f"ranks start anew in {code}")
print("round trip and locales: equal")

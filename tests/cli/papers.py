# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the PDFs back with poppler: page size, fonts, heads, every commune and every leaf, NFC, header on each page."""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

from program import SOURCE, check, rows, run

book = pathlib.Path(sys.argv[1]) / "sample.sodiem"
SET = json.loads((SOURCE / "resources/criteria/hanoi-2018-commune.json").read_text(encoding="utf-8"))


def tool(*words):
    return subprocess.run([*map(str, words)], capture_output=True, check=True).stdout.decode("utf-8")


def flat(text):
    return re.sub(r"\s+", " ", text)


def inspect(path):
    """The text of each page, after what holds for every paper."""
    info = tool("pdfinfo", path)
    check("(A4)" in info, f"{path.name}: not A4")
    fonts = [line.split()[0] for line in tool("pdffonts", path).splitlines()[2:]]
    check(fonts and all("LiberationSerif" in font for font in fonts), f"{path.name}: fonts {fonts}")
    check(all(" yes " in line for line in tool("pdffonts", path).splitlines()[2:]), f"{path.name}: a font is not embedded")
    text = tool("pdftotext", "-raw", path, "-")
    check(text == unicodedata.normalize("NFC", text), f"{path.name}: text is not NFC")
    check("\ufffd" not in text and "\u25a1" not in text, f"{path.name}: a character is missing")
    return text.split("\f")[:-1]


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    run("rank", book, "-o", folder / "rank.pdf", env={})
    pages = inspect(folder / "rank.pdf")
    whole = flat(" ".join(pages))
    check("KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2018" in whole, "the annex's title")
    check("Phụ lục I " in whole and "Phụ lục XXXI " in whole, "the synthesis and thirty annexes")
    counts = collections.Counter()
    ranking = rows("rank", book)
    for row in ranking:
        counts[row["name"]] += 1
    for unit, count in counts.items():  # once in the synthesis, once in the district's annex, whatever the type's capital
        found = len(re.findall(re.escape(unit).replace(r"\ ", r"\s+"), whole))
        check(found >= 2 * count, f"{unit}: {found} times instead of {2 * count}")
    for page, text in enumerate(pages, 1):
        check("Số liệu giả định" in text, f"page {page} does not say that the figures are invented")
        if re.search(r"^\d+ (Xã|Phường|Thị trấn) ", text, re.M):
            ranked, unfinished = "Điểm đạt được" in text and "(1)" in text, "chưa có điểm" in flat(text)
            check(ranked or unfinished, f"page {page}: the table's header is missing")
    best = ranking[0]
    check(best["index"].replace(".", ",") in whole and best["index"] not in whole, "decimals are printed with a comma")
    check("DỰ THẢO" in pages[0], "the synthesis misses units and is a draft")
    check(any("DỰ THẢO" not in page for page in pages), "a finished district's annex is no draft")

    units = ["00001", ranking[-1]["code"]]
    run("scorecards", book, "--unit", units[0], "--unit", units[1], "-o", folder / "cards.pdf", env={})
    pages = inspect(folder / "cards.pdf")
    starts = [i for i, text in enumerate(pages) if "PHIẾU CHẤM ĐIỂM" in text]
    check(len(starts) == 2, "two scorecards")
    for first, last in ((starts[0], starts[1]), (starts[1], len(pages))):
        card = flat(" ".join(pages[first:last]))
        check("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in card and "Độc lập - Tự do - Hạnh phúc" in card, "the national heading")
        for node in SET["nodes"]:
            for word in node["title"]["vi"].split():
                check(word in card, f"{node['ref']}: “{word}” is missing")
            check(re.search(r"(^| )" + re.escape(node["ref"]) + r" ", card), f"{node['ref']} is missing")
        check("TRƯỞNG ĐOÀN" in card and "(Ký, ghi rõ họ tên)" in card, "the signature block")
        for number, text in enumerate(pages[first:last], 1):
            if re.search(r"^\d\.\d+\.\d+ ", text, re.M):
                check("Lĩnh vực, tiêu chí" in flat(text), f"page {number}: the table's header is missing")
            shown = re.match(r"\s*(?:DỰ THẢO\s+)?(\d+)\s", text)
            check(bool(shown and shown.group(1) == str(number)) == (number > 1), f"page number of page {number}: {text[:20]!r}")
    check("DỰ THẢO" not in pages[starts[0]] and "DỰ THẢO" in pages[starts[1]], "only the unfinished card is a draft")
    run("scorecards", book, "--unit", "00001", "--unit", "00004", "--each", folder / "each", env={})
    check(sorted(p.name for p in (folder / "each").iterdir())
          == ["2018_phieu-cham-diem_00001.pdf", "2018_phieu-cham-diem_00004.pdf"], "one file each")
    done = run("rank", book, "-o", "/dev/full/x.pdf", code=1)
print("papers: read back")

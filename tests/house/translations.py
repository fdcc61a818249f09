# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a string of the sources is missing from the Vietnamese translation, unfinished, obsolete or empty, and
when Qt's own strings are not all translated with their marks."""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT, LUPDATE = pathlib.Path(sys.argv[1]), sys.argv[2]


def messages(path):
    return {(context.findtext("name"), message.findtext("source")): message.find("translation")
            for context in xml.parse(path).getroot().iter("context") for message in context.iter("message")}


with tempfile.TemporaryDirectory() as name:
    fresh = pathlib.Path(name) / "fresh.ts"
    subprocess.run([LUPDATE, "-silent", "-locations", "none", "-tr-function-alias", "translate+=say", "-I", ROOT, ROOT / "app",
                    "-target-language", "vi_VN", "-ts", fresh], check=True)
    wanted = set(messages(fresh))


MARKS = [f"%{i}" for i in range(1, 10)] + ["%n", "%e"]
MNEMONIC = re.compile(r"&(?!\w+;)(.)")  # not the entities of rich text


def faults_of(name, kept):
    for key, translation in kept.items():
        text, source = translation.text or "", key[1]
        if translation.get("type") or not text.strip():
            yield f"{name}: unfinished: {key}"
        for mark in MARKS:
            if (mark in source) != (mark in text):
                yield f"{name}: {mark} does not match in {source!r}"
        if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(text)):
            yield f"{name}: the mnemonic does not match in {source!r}"
        if any(not letter.isascii() or not letter.isalnum() for letter in MNEMONIC.findall(text)):
            yield f"{name}: the mnemonic of {text!r} cannot be typed on every keyboard"


kept = messages(ROOT / "translations/sodiem_vi.ts")
qts = messages(ROOT / "translations/qtbase_vi.ts")
faults = [f"not translated: {key}" for key in sorted(wanted - set(kept))]
faults += [f"no longer in the sources: {key}" for key in sorted(set(kept) - wanted)]
faults += [*faults_of("sodiem_vi.ts", kept), *faults_of("qtbase_vi.ts", qts)]
if len(wanted) < 100 or len(qts) < 300:
    faults.append("lupdate found almost nothing")
print("\n".join(faults) or f"{len(wanted)} strings translated, {len(qts)} of Qt")
sys.exit(1 if faults else 0)

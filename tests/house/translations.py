# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a string of the sources is missing from the Vietnamese translation, unfinished, obsolete or empty."""
import pathlib
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
    subprocess.run([LUPDATE, "-silent", "-locations", "none", "-tr-function-alias", "translate+=say", "-I", ROOT,
                    ROOT / "app",
                    "-target-language", "vi_VN", "-ts", fresh], check=True)
    wanted = set(messages(fresh))
kept = messages(ROOT / "translations/sodiem_vi.ts")
faults = [f"not translated: {key}" for key in sorted(wanted - set(kept))]
faults += [f"no longer in the sources: {key}" for key in sorted(set(kept) - wanted)]
faults += [f"unfinished: {key}" for key, t in kept.items() if t.get("type") or not (t.text or "").strip()]
for (context, source), translation in kept.items():
    for mark in [f"%{i}" for i in range(1, 10)] + ["%n", "%e"]:
        if (mark in source) != (mark in (translation.text or "")):
            faults.append(f"{mark} does not match in {source!r}")
if len(wanted) < 100:
    faults.append("lupdate found almost nothing")
print("\n".join(faults) or f"{len(wanted)} strings translated")
sys.exit(1 if faults else 0)

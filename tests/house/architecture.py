# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an include cycle between folders, a GUI include in core/, SQL outside core/storage, a float near a score."""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1])
ALLOWED = {  # arrows of the layers: what a folder may include
    "base": set(), "units": {"base"}, "criteria": {"base", "units"}, "history": {"base"},
    "campaign": {"base", "units", "criteria", "history"}, "scoring": {"base", "units", "criteria", "history", "campaign"},
    "storage": {"base", "units", "criteria", "history", "campaign"},
    "exchange": {"base", "units", "criteria", "history", "campaign"},
}
ALLOWED["ranking"] = ALLOWED["scoring"] | {"scoring"}
ALLOWED["plan"] = ALLOWED["scoring"] | {"scoring"}
ALLOWED["report"] = ALLOWED["ranking"] | {"ranking", "plan"}
GUI = re.compile(r"#include <Q(Widget|Application|GuiApplication|Painter|Chart|Dialog|MessageBox|tWidgets|tGui|Printer|"
                 r"Font|Pdf|Image|Pixmap|Color|Window)")
SQL = re.compile(r"#include <QSql|#include <sqlite3|\b(SELECT .* FROM|INSERT INTO|DELETE FROM|CREATE TABLE|PRAGMA )\b")
FLOAT = re.compile(r"\b(float|double|qreal)\b")
faults = []


def sources(folder):
    return sorted(p for p in (ROOT / folder).rglob("*") if p.suffix in (".h", ".cpp"))


def code(path):
    return re.sub(r"//[^\n]*", "", path.read_text(encoding="utf-8"))


def folder_of(path, top):
    parts = path.relative_to(ROOT / top).parts
    return parts[0] if len(parts) > 1 else ""


def cycle(edges):
    def visit(node, path):
        if node in path:
            return path[path.index(node):] + [node]
        return next((c for n in edges.get(node, ()) if (c := visit(n, path + [node]))), None)
    return next((c for n in edges if (c := visit(n, []))), None)


edges = {}
for top in ("core", "app"):
    for path in sources(top):
        own = f"{top}/{folder_of(path, top)}"
        text = code(path)
        for target in re.findall(r'#include "(core|app)/(\w+)/', text):
            other = f"{target[0]}/{target[1]}"
            if other != own and own != "app/":
                edges.setdefault(own, set()).add(other)
            if top == "core" and target[0] == "app":
                faults.append(f"{path}: core includes app")
            if top == "core" and target[0] == "core" and target[1] != folder_of(path, top) \
                    and target[1] not in ALLOWED[folder_of(path, top)]:
                faults.append(f"{path}: {own} must not include core/{target[1]}")
        storage = own == "core/storage"
        if top == "core" and GUI.search(text):
            faults.append(f"{path}: a GUI include in core")
        if not storage and SQL.search(text.replace("#include <sqlite3.h>", "") if path.name == "run.cpp" else text):
            faults.append(f"{path}: SQL outside core/storage")
        if top == "core" and FLOAT.search(text):
            faults.append(f"{path}: a floating point number in core")
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > 500:
            faults.append(f"{path}: {lines} lines")
        if not path.read_text(encoding="utf-8").startswith("// SPDX-FileCopyrightText:"):
            faults.append(f"{path}: no SPDX header")
if found := cycle(edges):
    faults.append("include cycle: " + " -> ".join(found))
if len(sources("core")) < 50:
    faults.append("the sources were not found")
print("\n".join(faults) or f"{len(sources('core')) + len(sources('app'))} files in order")
sys.exit(1 if faults else 0)

#!/usr/bin/env bash
# Brings translations/sodiem_vi.ts up to the source; then translate what is marked unfinished.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
"$lupdate" -silent -no-obsolete -locations none -tr-function-alias translate+=say -I . app -target-language vi_VN -ts translations/sodiem_vi.ts
grep -c 'type="unfinished"' translations/sodiem_vi.ts || true

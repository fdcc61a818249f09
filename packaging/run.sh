#!/usr/bin/env bash
# From a fresh clone to Hà Nội's communes scored, ranked and printed: installs what is missing from Debian, builds,
# makes a sample book of 584 communes with invented figures, writes the papers, says where they are.
# Run again, it only does what is not there yet.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
install_packages "${packages_build[@]}"

cmake --preset release >build-release.log 2>&1 || { cat build-release.log >&2; exit 1; }
cmake --build --preset release
rm -f build-release.log

cli=build/release/app/sodiem-cli
out=build/sample
book=$out/ha-noi-2018.sodiem
mkdir -p "$out"
# A book that was not finished, or was made by another build, is made again.
if [ ! -f "$book" ] || [ ! -f "$out/.done" ] || [ "$cli" -nt "$out/.done" ]; then
    rm -rf "$out"
    mkdir -p "$out"
    echo "Making the sample book of Hà Nội's 584 communes ..."
    "$cli" new "$book" --year 2018 --units builtin:hanoi-2018 --criteria builtin:hanoi-2018-commune \
        --title "Hà Nội 2018 (số liệu giả định)"
    "$cli" sample "$book"
    echo "Writing the papers ..."
    "$cli" rank "$book" -o "$out/2018_PL_xep-hang.pdf"
    "$cli" rank "$book" -o "$out/2018_xep-hang.csv"
    "$cli" scorecards "$book" -o "$out/2018_phieu-cham-diem.pdf"
    touch "$out/.done"
fi

cat <<TXT

Sổ chấm điểm mẫu (số liệu giả định) / sample book:   $PWD/$book
Phụ lục xếp hạng / ranking annexes:                  $PWD/$out/2018_PL_xep-hang.pdf
Bảng xếp hạng CSV / ranking as CSV:                  $PWD/$out/2018_xep-hang.csv
584 phiếu chấm điểm / 584 scorecards:                $PWD/$out/2018_phieu-cham-diem.pdf

Cửa sổ / window:   $PWD/build/release/app/sodiem $PWD/$book
Lệnh / commands:   $PWD/$cli --help
TXT

# With a display, the window opens on the sample book; it stays open when this script ends.
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    nohup build/release/app/sodiem "$book" >/dev/null 2>&1 &
fi

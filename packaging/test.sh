#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors, runs every test, then the fuzzer for a moment.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
install_packages "${packages_build[@]}" "${packages_test[@]}"
cmake --preset ci
cmake --build --preset ci
ctest --preset ci "$@"
packaging/fuzz.sh

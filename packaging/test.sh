#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors, runs the fuzzer for a moment, then every test.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
install_packages "${packages_build[@]}" "${packages_test[@]}"
cmake --preset ci
cmake --build --preset ci
packaging/fuzz.sh
ctest --preset ci "$@"

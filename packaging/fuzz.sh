#!/usr/bin/env bash
# Builds the fuzzer of criteria sets and expressions with clang and both sanitizers, gives it every kept file again
# and lets it look for new ones: FUZZ_SECONDS of them (25). What it finds interesting goes into build/fuzz/found;
# a file that breaks something into build/fuzz, and belongs into tests/fuzz/corpus once it is mended.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
install_packages "${packages_build[@]}" "${packages_fuzz[@]}"
seconds=${FUZZ_SECONDS:-25}
build=build/fuzz
corpus=tests/fuzz/corpus/criteria

mkdir -p $build/found
cmake --preset fuzz >$build/configure.log 2>&1 || { cat $build/configure.log >&2; exit 1; }
cmake --build --preset fuzz
options=(-artifact_prefix=$build/ -timeout=5 -rss_limit_mb=1024 -verbosity=0 -print_final_stats=1)
run() {
    $build/tests/fuzz/criteria_fuzz "${options[@]}" "$@" >$build/run.log 2>&1 || {
        tail -40 $build/run.log >&2
        echo "fuzz: the fuzzer found a fault; its input is the newest file in $build" >&2
        exit 1
    }
}
run -runs=0 $corpus
run -max_total_time="$seconds" -max_len=6000 -dict=tests/fuzz/criteria.dict $build/found $corpus
tried=$(sed -n 's/^stat::number_of_executed_units: *//p' $build/run.log)
echo "fuzz: $(ls $corpus | wc -l) kept files read again, $tried new ones tried in $seconds s, no fault"

#!/bin/sh
# Counts the instructions of six paths with valgrind and compares them with those kept in benches/instructions/.
# Exits 1 where a path takes over 3 % more. `benches/instructions.sh --keep` writes the counts instead.
set -eu
cd "$(dirname "$0")/.."
command -v valgrind >/dev/null || { echo "valgrind is not installed" >&2; exit 2; }
program=$(cargo bench --bench instructions --no-run --message-format=json 2>/dev/null |
    sed -n 's/.*"name":"instructions".*"executable":"\([^"]*\)".*/\1/p' | tail -n 1)
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" "$1" "$2" 2>&1 |
        sed -n 's/.*refs: *//p' | tr -d ,
}
status=0
for path in parse-milliards parse-groups parse-words find-news find-prose read-news; do
    case $path in parse-*) few=100 many=1100 ;; *) few=2 many=12 ;; esac
    # The difference of two runs leaves the start of the program out.
    now=$((($(count "$path" $many) - $(count "$path" $few)) / (many - few)))
    kept=benches/instructions/$path.txt
    if [ "${1:-}" = --keep ]; then
        echo "$now" >"$kept"
        echo "$path $now"
    else
        before=$(cat "$kept")
        verdict=ok
        if [ $((now * 100)) -gt $((before * 103)) ]; then verdict="REGRESSION" status=1; fi
        echo "$path $now (kept: $before) $verdict"
    fi
done
exit $status

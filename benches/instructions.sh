#!/bin/sh
# Counts the instructions of six paths with valgrind and compares them with those kept in benches/instructions/.
# Exits 1 where a path takes over 3 % more. `benches/instructions.sh --keep` writes the counts instead.
# `benches/instructions.sh --hostile` lists what find takes for a byte of each text made to hurt, as so many times what it
# takes for a byte of prose without figures, the worst last. Exits 1 where that is over MOST.
set -eu
cd "$(dirname "$0")/.."
command -v valgrind >/dev/null || { echo "valgrind is not installed" >&2; exit 2; }
program=$(cargo bench --bench instructions --no-run --message-format=json 2>/dev/null |
    sed -n 's/.*"name":"instructions".*"executable":"\([^"]*\)".*/\1/p' | tail -n 1)
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" "$1" "$2" 2>&1 |
        sed -n 's/.*refs: *//p' | tr -d ,
}
if [ "${1:-}" = --hostile ]; then
    MOST=600
    prose=$((($(count find-prose 12) - $(count find-prose 2)) / 10))
    bytes=$(wc -c <benches/texts/prose.txt)
    shape=0
    while text=$("$program" "shape-$shape" 1) && [ -n "$text" ]; do
        # In sixteen KiB; the difference of two runs leaves the start of the program out.
        took=$((($(count "hostile-$shape" 3) - $(count "hostile-$shape" 1)) / 2))
        printf '%d times, %d instructions a byte: %s\n' $((took * bytes / prose / 16384)) $((took / 16384)) "$text"
        shape=$((shape + 1))
    done | sort -n | awk -v most="$MOST" '{ print } END { if ($1 > most) exit 1 }'
    exit
fi
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

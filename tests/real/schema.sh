# The schema.prisma of a public application: the database made from it reads back without a difference, and the one that
# the application's own migrations build differs in exactly what tests/real/differences.txt lists.
. "${PLUMB_SUPPORT:?}/script.sh"
application=$1
corpus=$PLUMB_SOURCE/../shared/corpora/prisma-real/$application
[ -d "$corpus" ] || { echo "SKIPPED: $corpus is absent"; exit 77; }
load() { psql -X -q -v ON_ERROR_STOP=1 "$1" -f "$2" >out.txt 2>&1 || { cat out.txt >&2; fail "$2 does not load"; }; }

if [ -f "$corpus/setup.sql" ]; then
  load "$PROD_URL" "$corpus/setup.sql"
  load "$DEV_URL" "$corpus/setup.sql"
fi
expect 0 "$plumb" diff --from "$PROD_URL" --to "prisma:$corpus/schema.prisma" --output plan.sql
load "$PROD_URL" plan.sql
expect 0 "$plumb" diff --from "$PROD_URL" --to "prisma:$corpus/schema.prisma" --exit-code

load "$DEV_URL" "$corpus/migrated.sql"
expect 0 "$plumb" --json diff --from "$DEV_URL" --to "prisma:$corpus/schema.prisma"
known=$(sed -n "s/^$application: \([^:]*\): .*/\1/p" "$PLUMB_SOURCE/tests/real/differences.txt" | sort)
found=$(sed 's/,"unmanaged":.*//' <<<"$output" | { grep -o '"object":"[^"]*"' || true; } | cut -d'"' -f4 | sort -u)
[ "$found" = "$known" ] || { diff <(echo "$known") <(echo "$found") >&2; fail "the application's migrations differ elsewhere"; }
echo "equal $application"

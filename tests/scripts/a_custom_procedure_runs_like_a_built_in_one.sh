. "${PLUMB_SUPPORT:?}/script.sh"
cp -r "$source_folder/examples/custom-procedure/." .
echo "DATABASE_URL=\"$DEV_URL\"" >.env
sql "$DEV_URL" 'DROP TABLE customer; DROP TYPE "OrderStatus"'
expect 0 "$plumb" run prod-alignment --env dev --param branch=
quietly psql -X -q -v ON_ERROR_STOP=1 "$DEV_URL" -f seed.sql
inactive() { sql "$DEV_URL" "SELECT count(*) FROM customer WHERE last_seen < DATE '2024-01-31'"; }
found=$(inactive)
[ "$found" -gt 0 ] || fail "the seed has nobody to archive"

expect 0 "$plumb" runbooks
says "archive-inactive"
says "prod-alignment"
expect 0 "$plumb" explain archive-inactive
says "archive who was not seen since this day"
expect 0 "$plumb" check runbooks/archive_inactive.lua
expect 64 "$plumb" run archive-inactive --env dev
says "before"
expect 64 "$plumb" run archive-inactive --env dev --param before=yesterday

expect 0 "$plumb" run archive-inactive --env dev --param before=2024-01-31 --dry-run
[ "$(inactive)" = "$found" ] || fail "the dry run moved customers"

expect 3 "$plumb" run archive-inactive --env dev --param before=2024-01-31
expect 0 "$plumb" --json show last
read -r -a answer <<<"$(field next)"
expect 0 "$plumb" "${answer[@]:1}"
[ "$(inactive)" = 0 ] || fail "customers were left behind"
[ "$(sql "$DEV_URL" 'SELECT count(*) FROM customer_archive')" = "$found" ] || fail "not all were archived"

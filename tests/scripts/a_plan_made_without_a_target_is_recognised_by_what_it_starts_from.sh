. "${PLUMB_SUPPORT:?}/script.sh"
new_project
pg_dump -s "$PROD_URL" >before.sql
expect 0 "$plumb" diff --from sql:before.sql --to prisma:prisma/schema.prisma --format json --output plan.json
expect 3 "$plumb" apply plan.json --env prod --key keys/operator
read_waiting
expect 3 "${answer[@]}"
release
expect 0 "$plumb" resume "$run"
expect_equal
expect 6 "$plumb" apply plan.json --env prod --key keys/operator
says "not what the saved plan starts from"

. "${PLUMB_SUPPORT:?}/script.sh"
new_project
diff_to() { "$plumb" diff --from "$1" --to prisma:prisma/schema.prisma --format json --output "$2" >out.txt 2>&1 || { cat out.txt; fail "no plan"; }; }
apply_saved() { expect "$1" "$plumb" apply "$2" --env prod --key keys/operator; }
diff_to env:dev dev.json
diff_to env:prod prod.json
before=$(fingerprint "$PROD_URL")

apply_saved 4 dev.json
says "it was made for environment dev"
sed 's/DROP COLUMN fax/DROP COLUMN name/' prod.json >altered.json
apply_saved 4 altered.json
apply_saved 64 nothing.json
sql "$PROD_URL" 'ALTER TABLE customer ADD COLUMN surprise integer'
apply_saved 6 prod.json
says "plumb diff"
sql "$PROD_URL" 'ALTER TABLE customer DROP COLUMN surprise'
cp prisma/schema.prisma kept.prisma
sed -i 's/^  phone .*//' prisma/schema.prisma
apply_saved 6 prod.json
cp kept.prisma prisma/schema.prisma
[ "$(fingerprint "$PROD_URL")" = "$before" ] || fail "prod was changed"

apply_saved 3 prod.json
says "DROP"
read_waiting
expect 3 "${answer[@]}"
release
expect 0 "$plumb" resume "$run"
expect_equal
report_says APPLY_PLAN_REPORT.md "no difference to prisma:prisma/schema.prisma"
diff_to env:prod nothing_left.json
apply_saved 0 nothing_left.json
says "changes nothing"

. "${PLUMB_SUPPORT:?}/script.sh"
new_project
customers=$(sql "$PROD_URL" 'SELECT count(*), sum(id) FROM customer')
expect 2 "$plumb" diff --from env:prod --to prisma:prisma/schema.prisma --exit-code
run_until_approval
expect 0 "$plumb" approve "$run" --key keys/dba
expect 0 "$plumb" resume "$run"
expect 0 "$plumb" diff --from env:prod --to prisma:prisma/schema.prisma --exit-code
[ "$(sql "$PROD_URL" 'SELECT count(*), sum(id) FROM customer')" = "$customers" ] || fail "customers changed"
[ "$(sql "$PROD_URL" "SELECT count(*) FROM pg_constraint WHERE conname = 'customer_email_has_at'")" = 1 ] || fail "the check is gone"
[ "$(sql "$PROD_URL" "SELECT count(*) FROM pg_views WHERE viewname = 'best_sellers'")" = 1 ] || fail "the view is gone"
report=docs/runbooks/PROD_SCHEMA_ALIGNMENT_REPORT.md
for said in "$(git rev-parse --short HEAD)" "Dev synced first" "Snapshot" "Final verification"; do
  grep -qi -- "$said" "$report" || { cat "$report"; fail "the report does not say $said"; }
done
[ ! -e prisma_prod_align.sql ] || fail "the exported SQL was not removed"

. "${PLUMB_SUPPORT:?}/script.sh"
new_project
cat >>plumb.toml <<'TOML'

[environments.staging]
url = { file = ".env", variable = "DATABASE_URL" }
TOML
git commit -qam "Staging"
run_to_end
for url in "$DEV_URL" "$PROD_URL"; do sql "$url" 'ALTER TABLE customer ADD COLUMN nickname text'; done
before=$(fingerprint "$PROD_URL")

expect 3 "$plumb" run drift-revert --env prod --key keys/operator
says "staging differs too"
says "plumb run drift-revert --env staging"
read_waiting
expect 0 "$plumb" confirm "$run" --answer staging=stop --key keys/operator
says "revert staging first"
[ "$(fingerprint "$PROD_URL")" = "$before" ] || fail "prod was changed"

expect 0 "$plumb" run drift-revert --env staging --answer hazard.1=yes --key keys/operator
expect 0 "$plumb" diff --from env:staging --to prisma:prisma/schema.prisma --exit-code
run_to_end drift-revert
expect_equal
report_says DRIFT_REVERT_REPORT.md "no drift on staging"

. "${PLUMB_SUPPORT:?}/script.sh"
new_project
before=$(fingerprint "$PROD_URL")
run_until_approval
release
rm .plumb/snapshots/*.dump
expect 0 "$plumb" snapshot list
says "its file is missing"
expect 4 "$plumb" resume "$run"
says "is missing"
says "plumb snapshot create --env prod, then plumb resume $run"
[ "$(fingerprint "$PROD_URL")" = "$before" ] || fail "something was applied without a way back"

expect 0 "$plumb" snapshot create --env prod
expect 0 "$plumb" resume "$run"
report_says PROD_SCHEMA_ALIGNMENT_REPORT.md "Fresh snapshot before"
expect_equal

. "${PLUMB_SUPPORT:?}/script.sh"
new_project
sed -i 's/max_age = "30m"/max_age = "1s"/' plumb.toml
git commit -qam "Snapshots are young"
snapshots() { ls .plumb/snapshots/*.json | wc -l; }

run_until_approval
release
[ "$(snapshots)" -eq 1 ] || fail "expected one snapshot before the wait"
sleep 2
expect 0 "$plumb" resume "$run"
says "the snapshot had become too old or was lost"
[ "$(snapshots)" -eq 2 ] || fail "expected a second snapshot"
report_says PROD_SCHEMA_ALIGNMENT_REPORT.md "Fresh snapshot before"
expect_equal

. "${PLUMB_SUPPORT:?}/script.sh"
new_project
run_to_end
expect 0 "$plumb" run drift-revert --env prod --key keys/operator
says "no drift"
sql "$PROD_URL" 'ALTER TABLE customer ADD COLUMN nickname text; DROP INDEX book_title_idx; ALTER TABLE book ALTER COLUMN stock DROP DEFAULT'
echo "# a change that nobody has seen" >>plumb.toml
expect 0 "$plumb" run drift-revert --env prod --dry-run
says "the copy of a dry run has no ledger"
says_not "never applied"
run_until_waiting drift-revert
for said in nickname book_title_idx stock "drift appeared: after" "when run"; do
  grep -qF -- "$said" <<<"$shown" || { echo "$shown" >&2; fail "does not show $said"; }
done
expect 3 "${answer[@]}"
release
expect 0 "$plumb" resume "$run"
expect_equal
report_says DRIFT_REVERT_REPORT.md nickname
report_says DRIFT_REVERT_REPORT.md "no difference"
report_says DRIFT_REVERT_REPORT.md "Drift appeared"
report_says DRIFT_REVERT_REPORT.md "plumb.toml is not as it was committed"

. "${PLUMB_SUPPORT:?}/script.sh"
new_project
faxes=$(sql "$PROD_URL" "SELECT count(*), md5(string_agg(fax, ',' ORDER BY id)) FROM customer WHERE fax IS NOT NULL")
run_to_end
earlier=$run
after=$(fingerprint "$PROD_URL")
expect 3 "$plumb" run rollback --env prod --param run="$earlier" --key keys/operator
says "Which way back?"
says "one of: inverse, snapshot"
read_waiting
expect 0 "$plumb" confirm "$run" --answer way=snapshot --key keys/operator
says "prod_restored"
restored=${PROD_URL/\/prod/\/prod_restored}
[ "$(sql "$restored" "SELECT count(*), md5(string_agg(fax, ',' ORDER BY id)) FROM customer WHERE fax IS NOT NULL")" = "$faxes" ] || fail "the fax numbers are not back"
[ "$(fingerprint "$PROD_URL")" = "$after" ] || fail "prod was changed"
report_says ROLLBACK_REPORT.md "Restored to"
expect 64 "$plumb" run rollback --env prod --param run=nothing --key keys/operator

. "${PLUMB_SUPPORT:?}/script.sh"
new_project
before=$(fingerprint "$PROD_URL")
run_until_approval
expect 0 "$plumb" reject "$run" --key keys/dba --reason "not before the sale"
says "not before the sale"
expect 5 "$plumb" resume "$run"
[ "$(fingerprint "$PROD_URL")" = "$before" ] || fail "prod was changed"

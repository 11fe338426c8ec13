. "${PLUMB_SUPPORT:?}/script.sh"
new_project
before=$(fingerprint "$PROD_URL")
run_until_waiting
says '"id": "target"'
says '"id": "hazard.1"'
expect 3 "$plumb" resume "$run"
says "plumb confirm $run --plan "
[ "$(fingerprint "$PROD_URL")" = "$before" ] || fail "prod was changed"

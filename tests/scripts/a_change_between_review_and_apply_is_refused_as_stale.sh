. "${PLUMB_SUPPORT:?}/script.sh"
new_project
run_until_approval
expect 0 "$plumb" approve "$run" --key keys/dba
sql "$PROD_URL" 'ALTER TABLE customer ADD COLUMN surprise integer'
before=$(fingerprint "$PROD_URL")
expect 6 "$plumb" resume "$run"
says "table public.customer changed"
says_not "table public.review is missing"  # the plan makes it
says "plumb run prod-alignment --env prod"
[ "$(fingerprint "$PROD_URL")" = "$before" ] || fail "prod was changed"

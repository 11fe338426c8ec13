. "${PLUMB_SUPPORT:?}/script.sh"
[ -n "${PLUMB_LONG:-}" ] || { echo "takes the whole minute of the budget: PLUMB_LONG=1"; exit 77; }
new_project
run_until_approval
release
before=$(fingerprint "$PROD_URL")
coproc session { PGAPPNAME=bookshop-import psql -X -q -At "$PROD_URL" 2>&1; }
echo "BEGIN; LOCK TABLE customer IN SHARE MODE; SELECT 'held';" >&"${session[1]}"
read -r -u "${session[0]}" held && [ "$held" = held ] || fail "the lock is not held"
holder=$session_PID

expect 8 timeout 150 "$plumb" resume "$run"
says "bookshop-import"
says "idle in transaction"
says "nothing of this group was applied"
says "plumb resume $run"
echo "ROLLBACK;" >&"${session[1]}"
eval "exec ${session[1]}>&-"
wait "$holder" || true
[ "$(fingerprint "$PROD_URL")" = "$before" ] || fail "prod was changed"
expect 0 "$plumb" resume "$run"
expect_equal

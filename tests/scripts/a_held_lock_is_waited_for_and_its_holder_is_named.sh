. "${PLUMB_SUPPORT:?}/script.sh"
new_project
run_until_approval
release
# A session of the application holds a lock on customer until it is told to end.
coproc session { PGAPPNAME=bookshop-import psql -X -q -At "$PROD_URL" 2>&1; }
echo "BEGIN; LOCK TABLE customer IN SHARE MODE; SELECT 'held';" >&"${session[1]}"
read -r -u "${session[0]}" held && [ "$held" = held ] || fail "the lock is not held"
holder=$session_PID

"$plumb" resume "$run" >out.txt 2>&1 </dev/null & resuming=$!
sleep 20
kill -0 $resuming 2>/dev/null || { cat out.txt; fail "plumb did not wait for the lock"; }
[ "$(sql "$PROD_URL" "SELECT count(*) FROM pg_attribute WHERE attrelid = 'customer'::regclass AND attname = 'phone'")" = 0 ] || fail "the lock did not hold"
echo "COMMIT;" >&"${session[1]}"
wait $resuming || { cat out.txt; fail "plumb did not go on when the lock was free"; }
expect_equal
eval "exec ${session[1]}>&-"
wait "$holder" || true

. "${PLUMB_SUPPORT:?}/script.sh"
new_project
console=keys/console.txt # where git does not see it

# interrupted_when CONDITION COMMAND...: sends the command an interrupt as soon as the condition holds. Job control, since
# what a script starts in the background ignores interrupts otherwise.
interrupted_when() {
  local condition=$1 got=0 pid; shift
  set -m; "$@" >$console 2>&1 </dev/null & pid=$!; set +m
  until eval "$condition"; do
    kill -0 $pid 2>/dev/null || { cat $console >&2; fail "was over before: $condition"; }
    sleep 0.05
  done
  kill -INT $pid || { cat $console >&2; fail "was over at: $condition"; }
  wait $pid || got=$?
  output=$(cat $console)
  [ "$got" -eq 8 ] || { printf '%s\n' "$output" >&2; fail "expected exit 8, got $got: $*"; }
  says "plumb resume"
  says_not "pg_catalog" # plumb's own statements are nobody's concern
}
before=$(fingerprint "$PROD_URL")

interrupted_when "grep -q '✓ working tree' $console" "$plumb" run prod-alignment --env prod --key keys/operator
interrupted_when "grep -q '✓ dev sync' $console" "$plumb" resume last --key keys/operator
expect 3 "$plumb" resume last --key keys/operator
says "done before"
read_waiting
expect 3 "${answer[@]}"
release

# In the middle of a statement: whatever alters a table takes its time.
quietly psql -X -q -v ON_ERROR_STOP=1 "$PROD_URL" <<'SQL'
CREATE FUNCTION dawdle() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(60); END $$;
CREATE EVENT TRIGGER dawdle ON ddl_command_end WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION dawdle();
SQL
asleep() { [ "$(sql "$PROD_URL" "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'")" = 1 ]; }
(until asleep; do sleep 0.1; done
  sql "$PROD_URL" "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'") &
expect 1 "$plumb" resume "$run" --key keys/operator
wait
says "SQLSTATE 57014"
says "plumb resume $run"
report_says PROD_SCHEMA_ALIGNMENT_REPORT.md "Somebody cancelled the statement"

interrupted_when asleep "$plumb" resume "$run" --key keys/operator
says "ALTER TABLE"
quietly psql -X -q -v ON_ERROR_STOP=1 "$PROD_URL" -c 'DROP EVENT TRIGGER dawdle; DROP FUNCTION dawdle()'
[ "$(fingerprint "$PROD_URL")" = "$before" ] || fail "something is half done"
! asleep || fail "the statement goes on without plumb"

expect 0 "$plumb" resume "$run" --key keys/operator
expect_equal
[ "$(sql "$PROD_URL" "SELECT count(*) FROM plumb.ledger WHERE run = '$run'")" -ge 1 ] || fail "the ledger does not know the run"

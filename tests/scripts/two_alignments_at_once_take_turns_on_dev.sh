. "${PLUMB_SUPPORT:?}/script.sh"
new_project
# Somebody else's run is at work on dev; no terminal is attached, and its holder is named all the same.
coproc session { PGAPPNAME=plumb/zzzz9999/turn psql -X -q -At "$DEV_URL" 2>&1; }
echo "BEGIN; SELECT 'held' FROM pg_advisory_xact_lock(1886155117, 1);" >&"${session[1]}"
read -r -u "${session[0]}" held && [ "$held" = held ] || fail "the turn is not held"
holder=$session_PID

for number in 1 2; do
  "$plumb" run prod-alignment --env prod --key keys/operator >keys/out.$number 2>&1 </dev/null &
  runs[number]=$!
done
wait_for grep -q "waiting for a lock held by" keys/out.1
wait_for grep -q "waiting for a lock held by" keys/out.2
grep -q "of run zzzz9999 (" keys/out.1 || { cat keys/out.1; fail "the run that is waited for is not named"; }
echo "COMMIT;" >&"${session[1]}"
eval "exec ${session[1]}>&-"
wait "$holder" || true

for number in 1 2; do
  code=0; wait "${runs[number]}" || code=$?
  [ "$code" -eq 3 ] || { cat keys/out.$number; fail "run $number ended with $code"; }
  grep -q "dev aligned" keys/out.$number || { cat keys/out.$number; fail "run $number did not align dev"; }
done
expect 0 "$plumb" diff --from env:dev --to prisma:prisma/schema.prisma --exit-code

# The first that applies makes the other stale, and is named to it.
read_waiting
second=$run
expect 0 "$plumb" --json runs
first=$(sed -n 's/^ *"run": "\([^"]*\)",$/\1/p' <<<"$output" | grep -v "$second" | head -n 1)
expect 0 "$plumb" --json show "$first"
read -r -a other <<<"$(field next)"
expect 3 "$plumb" "${other[@]:1}" --key keys/operator
expect 0 "$plumb" approve "$first" --key keys/dba
expect 0 "$plumb" resume "$first"
expect 3 "${answer[@]}"
release
expect 6 "$plumb" resume "$second"
says "run $first was the last to apply a plan here"

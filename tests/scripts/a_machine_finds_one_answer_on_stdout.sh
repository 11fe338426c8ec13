. "${PLUMB_SUPPORT:?}/script.sh"
new_project

# on_stdout CODE COMMAND...: what it prints there alone is $output.
on_stdout() {
  local wanted=$1 got=0; shift
  output=$("$@" 2>keys/err.txt </dev/null) || got=$?
  [ "$got" -eq "$wanted" ] || { cat keys/err.txt; fail "expected exit $wanted, got $got: $*"; }
}

on_stdout 64 "$plumb" --json show nosuchrun
says '"exit": 64'
says '"code": "usage"'
grep -q "there are no runs yet" keys/err.txt || fail "a person is not told"
on_stdout 64 "$plumb" --json run prod-alignment --environment prod
says '"message"'
on_stdout 64 "$plumb" --json --no-such-option
says '"exit": 64'
on_stdout 64 "$plumb" show nosuchrun
[ -z "$output" ] || fail "an error for people is on stdout"

on_stdout 0 "$plumb" doctor
says "prod identity"
[ ! -s keys/err.txt ] || { cat keys/err.txt; fail "doctor answers elsewhere too"; }
run_until_waiting
on_stdout 3 "$plumb" --json resume "$run"
[ "$(field state)" = waiting ] || fail "the state of the run is not there"
on_stdout 0 "$plumb" show "$run"
says "type the name of the database"
says "plumb confirm $run --plan"

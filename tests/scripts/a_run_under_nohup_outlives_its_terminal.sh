. "${PLUMB_SUPPORT:?}/script.sh"
new_project
nohup "$plumb" run prod-alignment --env prod --key keys/operator >keys/out.txt 2>&1 </dev/null &
run=$!
wait_for grep -q "working tree" keys/out.txt
kill -HUP $run
code=0; wait $run || code=$?
[ "$code" -eq 3 ] || { cat keys/out.txt >&2; fail "it ended with $code"; }

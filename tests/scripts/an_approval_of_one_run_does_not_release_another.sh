. "${PLUMB_SUPPORT:?}/script.sh"
new_project
run_until_approval
expect 0 "$plumb" approve "$run" --key keys/dba
first=$run
run_until_approval
[ "$run" != "$first" ] || fail "the same run"
expect 3 "$plumb" resume "$run"

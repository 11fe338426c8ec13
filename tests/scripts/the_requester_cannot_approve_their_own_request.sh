. "$PLUMB_SUPPORT/script.sh"
new_project
run_until_approval
expect 4 "$plumb" approve "$run" --key keys/operator
expect 4 "$plumb" approve "$run" --key keys/stranger
expect 3 "$plumb" resume "$run"

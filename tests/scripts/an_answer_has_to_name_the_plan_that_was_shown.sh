. "${PLUMB_SUPPORT:?}/script.sh"
new_project
run_until_waiting
expect 4 "$plumb" confirm "$run" --answer target=prod
expect 6 "$plumb" confirm "$run" --plan 0000000000000000000000000000000000000000000000000000000000000000 --answer target=prod
expect 3 "$plumb" resume "$run"
says "target"

. "${PLUMB_SUPPORT:?}/script.sh"
new_project
run_until_approval
expect 4 "$plumb" approve "$run" --key keys/operator
says_not "table public.review" # who may not sign is not shown the plan first
expect 4 "$plumb" approve "$run" --key keys/stranger
says_not "table public.review"
expect 4 "$plumb" resume "$run" --key keys/stranger
expect 3 "$plumb" resume "$run"

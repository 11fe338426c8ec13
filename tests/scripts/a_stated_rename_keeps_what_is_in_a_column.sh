. "${PLUMB_SUPPORT:?}/script.sh"
new_project
faxes=$(sql "$PROD_URL" "SELECT string_agg(coalesce(fax, '-'), ',' ORDER BY id) FROM customer")
run_until_waiting prod-alignment --param rename=public.customer.fax=phone
says_not "public.customer.fax may have become"
expect 3 "${answer[@]}"
release
expect 0 "$plumb" resume "$run"
expect_equal
[ "$(sql "$PROD_URL" "SELECT string_agg(coalesce(phone, '-'), ',' ORDER BY id) FROM customer")" = "$faxes" ] || fail "the numbers are lost"

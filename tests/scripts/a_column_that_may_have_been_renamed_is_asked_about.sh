. "${PLUMB_SUPPORT:?}/script.sh"
new_project
# Everything but the new name is as it was: the same type at the same place.
sql "$PROD_URL" "ALTER TABLE customer RENAME COLUMN name TO full_name"
names=$(sql "$PROD_URL" "SELECT string_agg(full_name, ',' ORDER BY id) FROM customer")

expect 3 "$plumb" run prod-alignment --env prod --key keys/operator
says "public.customer.full_name may have become name"
says_not "renamed:public.customer.fax"  # the same type at the same place alone is worth a note only
says "renamed:public.customer.full_name:name"
read_waiting
expect 3 "${answer[@]/%=VALUE/=yes}"
says "public.customer.fax may have become"
read_waiting
expect 3 "${answer[@]}"
release
expect 0 "$plumb" resume "$run"
expect_equal
[ "$(sql "$PROD_URL" "SELECT string_agg(name, ',' ORDER BY id) FROM customer")" = "$names" ] || fail "the names are lost"

. "${PLUMB_SUPPORT:?}/script.sh"
new_project
run_to_end
earlier=$run
customers=$(sql "$PROD_URL" 'SELECT count(*), sum(id) FROM customer')

expect 3 "$plumb" run rollback --env prod --param run="$earlier" --param way=inverse --key keys/operator
shown=$output
for said in 'CREATE TABLE public.review' 'DROP TABLE public.review' 'is undone by' 'restores: shape' "do not come back in full"; do
  grep -qF -- "$said" <<<"$shown" || { echo "$shown" >&2; fail "does not show: $said"; }
done
read_waiting
expect 3 "${answer[@]}"
release
expect 0 "$plumb" resume "$run"

[ "$(sql "$PROD_URL" "SELECT to_regclass('public.review') IS NULL")" = t ] || fail "review is still there"
[ "$(sql "$PROD_URL" "SELECT count(*) FROM pg_attribute WHERE attrelid = 'customer'::regclass AND attname = 'fax' AND NOT attisdropped")" = 1 ] || fail "fax is not back"
[ "$(sql "$PROD_URL" "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'book'::regclass AND attname = 'price'")" = 'numeric(8,2)' ] || fail "price is not back"
[ "$(sql "$PROD_URL" 'SELECT count(*), sum(id) FROM customer')" = "$customers" ] || fail "customers changed"
report_says ROLLBACK_REPORT.md "run $earlier of prod-alignment"
report_says ROLLBACK_REPORT.md "is undone by"

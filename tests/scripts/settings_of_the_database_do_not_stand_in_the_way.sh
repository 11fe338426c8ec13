. "${PLUMB_SUPPORT:?}/script.sh"
new_project
database=$(sql "$PROD_URL" 'SELECT current_database()')
for setting in "statement_timeout = '10s'" "lock_timeout = '1ms'" "idle_in_transaction_session_timeout = '200ms'" \
  "search_path = nowhere" "standard_conforming_strings = off" "DateStyle = 'German, DMY'" "IntervalStyle = iso_8601" \
  "TimeZone = 'Asia/Kolkata'" "row_security = off" "default_transaction_isolation = serializable" "bytea_output = escape" \
  "quote_all_identifiers = on" "synchronous_commit = off" "array_nulls = off" "extra_float_digits = -15"; do
  sql "$PROD_URL" "ALTER DATABASE $database SET $setting"
done
run_to_end
expect_equal
[ "$(sql "$PROD_URL" "SELECT count(*) FROM pg_db_role_setting WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = '$database')")" = 1 ] || fail "the settings are gone"

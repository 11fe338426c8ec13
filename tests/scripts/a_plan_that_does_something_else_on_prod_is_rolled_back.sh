. "${PLUMB_SUPPORT:?}/script.sh"
new_project
run_until_approval
release
# Not to be seen in the schema's objects: whatever alters customer adds a column of its own.
quietly psql -X -q -v ON_ERROR_STOP=1 "$PROD_URL" <<'SQL'
CREATE FUNCTION meddle() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'public.customer'::regclass AND attname = 'meddled') THEN
    ALTER TABLE public.customer ADD COLUMN meddled integer;
  END IF;
END $$;
CREATE EVENT TRIGGER meddle ON ddl_command_end WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION meddle();
SQL
before=$(fingerprint "$PROD_URL")
expect 7 "$plumb" resume "$run"
says "did not do what the plan promised"
says "public.customer"
says "the group was rolled back"
says "nothing was changed"
says "plumb abort $run, then plumb run prod-alignment --env prod"
[ "$(fingerprint "$PROD_URL")" = "$before" ] || fail "prod was changed"
report_says PROD_SCHEMA_ALIGNMENT_REPORT.md "no (verification)"
report_says PROD_SCHEMA_ALIGNMENT_REPORT.md "Look at what differs"
report_says PROD_SCHEMA_ALIGNMENT_REPORT.md "plumb snapshot restore"

sql "$PROD_URL" 'DROP EVENT TRIGGER meddle'
expect 0 "$plumb" run prod-alignment --env dev --param branch= --dry-run

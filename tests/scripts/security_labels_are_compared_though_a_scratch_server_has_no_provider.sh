. "${PLUMB_SUPPORT:?}/script.sh"
new_project
# The provider is a library that the sessions of this server load; the private server of a proof has it not.
folder=$(psql -X -qAt "$PROD_URL" -c 'SHOW data_directory')
cp "$PLUMB_BINARY/label_provider.so" "$folder/"
chmod 755 "$folder/label_provider.so"
quietly psql -X -q "$PROD_URL" -c "ALTER ROLE CURRENT_USER SET session_preload_libraries = '$folder/label_provider.so'"
label="SECURITY LABEL FOR demo ON"
for url in "$PROD_URL" "$DEV_URL"; do
  quietly psql -X -q -v ON_ERROR_STOP=1 "$url" -c 'CREATE TABLE person (id int, mail text)' -c "$label TABLE person IS 'of people'"
done
quietly psql -X -q -v ON_ERROR_STOP=1 "$DEV_URL" -c "$label COLUMN person.mail IS 'MASKED'" -c 'ALTER TABLE person ADD COLUMN age int'

expect 0 "$plumb" diff --from "$PROD_URL" --to "$DEV_URL" --prove --output plan.sql
says "security labels were left out of the proof"
output=$(cat plan.sql)
says "$label COLUMN public.person.mail IS 'MASKED'"
says "$label COLUMN public.person.mail IS NULL"
quietly psql -X -q -v ON_ERROR_STOP=1 -f plan.sql "$PROD_URL"
expect 0 "$plumb" diff --from "$PROD_URL" --to "$DEV_URL" --exit-code

# A snapshot keeps them, and is verified without them.
expect 0 "$plumb" snapshot create --env prod
expect 0 "$plumb" snapshot verify last

# A file that sets a label is told from one with a fault of its own.
echo "CREATE TABLE t (id int); SECURITY LABEL FOR demo ON TABLE t IS 'x';" >labelled.sql
expect 64 "$plumb" diff --from empty --to sql:labelled.sql
says 'security label provider "demo" is not loaded'
says "with --scratch"

. "${PLUMB_SUPPORT:?}/script.sh"
new_project
# What a build of an index that failed leaves, and a user mapping of a role that no other server has.
quietly psql -X -q -v ON_ERROR_STOP=1 "$PROD_URL" <<'SQL'
CREATE INDEX left_over ON book (title);
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'left_over'::regclass;
CREATE ROLE reporting;
CREATE FOREIGN DATA WRAPPER elsewhere;
CREATE SERVER warehouse FOREIGN DATA WRAPPER elsewhere;
CREATE USER MAPPING FOR reporting SERVER warehouse;
SQL
expect 0 "$plumb" snapshot create --env prod
expect 0 "$plumb" snapshot verify last

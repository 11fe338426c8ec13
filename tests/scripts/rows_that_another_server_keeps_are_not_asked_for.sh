# A foreign table is changed without a question to its server, which may not answer, or may have all too much to say.
. "${PLUMB_SUPPORT:?}/script.sh"
for name in near wanted; do
  sql "$SERVER_URL" "CREATE DATABASE $name"
  type=$([ $name = near ] && echo integer || echo bigint)
  sql "${SERVER_URL%/*}/$name" "
    CREATE FOREIGN DATA WRAPPER silent;
    CREATE SERVER far FOREIGN DATA WRAPPER silent;
    CREATE TABLE visit (day date NOT NULL, guests $type) PARTITION BY RANGE (day);
    CREATE FOREIGN TABLE visit_2020 PARTITION OF visit FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') SERVER far;
    CREATE FOREIGN TABLE note (id $type, text text) SERVER far"
done
expect 0 "$plumb" diff --from "${SERVER_URL%/*}/near" --to "${SERVER_URL%/*}/wanted" --output plan.sql
psql -X -q -v ON_ERROR_STOP=1 "${SERVER_URL%/*}/near" -f plan.sql >/dev/null
expect 0 "$plumb" diff --from "${SERVER_URL%/*}/near" --to "${SERVER_URL%/*}/wanted" --exit-code

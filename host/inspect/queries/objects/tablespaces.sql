-- Tables, their indexes and materialized views in a tablespace of their own, which is not modelled.
-- $1 oid[]: schemas; $2 oid[]: those on these relations alone
SELECT 'pg_catalog.pg_tablespace'::pg_catalog.regclass::oid AS catalog, c.oid AS oid, 'object' AS kind, n.nspname AS schema, pg_catalog.format('%s of %s', t.spcname, c.relname) AS name,
       'tablespace' AS signature, n.nspname AS table_schema, whole.relname AS table_name, NULL AS owner
FROM pg_catalog.pg_tablespace AS t
JOIN pg_catalog.pg_class AS c ON c.reltablespace = t.oid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_index AS i ON i.indexrelid = c.oid
JOIN pg_catalog.pg_class AS whole ON whole.oid = COALESCE(i.indrelid, c.oid)
WHERE t.oid >= 16384
  AND c.relkind <> 't'
  AND c.relnamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR whole.oid = ANY ($2::oid[]))

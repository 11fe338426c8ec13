-- Schemas.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS catalog, n.oid AS oid, 'schema' AS kind, NULL AS schema, n.nspname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(n.nspowner) AS owner
FROM pg_catalog.pg_namespace AS n
WHERE n.oid = ANY ($1::oid[])
  AND $2::oid[] IS NULL

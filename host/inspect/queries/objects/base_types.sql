-- Types written in C, which are not modelled.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid AS catalog, t.oid AS oid, 'object' AS kind, n.nspname AS schema, t.typname AS name,
       'base type' AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(t.typowner) AS owner
FROM pg_catalog.pg_type AS t
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
WHERE t.typtype IN ('b', 'p')
  AND t.typnamespace = ANY ($1::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_type AS element WHERE element.typarray = t.oid)
  AND $2::oid[] IS NULL

-- Whether there are large objects, which are data and not modelled.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_largeobject_metadata'::pg_catalog.regclass::oid AS catalog, 0::oid AS oid, 'object' AS kind, NULL AS schema, 'of this database' AS name,
       'large objects' AS signature, NULL AS table_schema, NULL AS table_name, NULL AS owner
WHERE $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

-- Installed extensions; plpgsql is in every database.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_extension'::pg_catalog.regclass::oid AS catalog, e.oid AS oid, 'extension' AS kind, NULL AS schema, e.extname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(e.extowner) AS owner,
       n.nspname AS "schema",
       e.extversion AS version
FROM pg_catalog.pg_extension AS e
JOIN pg_catalog.pg_namespace AS n ON n.oid = e.extnamespace
WHERE e.extname <> 'plpgsql'
  AND $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

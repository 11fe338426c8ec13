-- User mappings; their options are read for all that has some (options.sql).
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_user_mapping'::pg_catalog.regclass::oid AS catalog, m.umid AS oid, 'user mapping' AS kind, NULL AS schema, CASE m.umuser WHEN 0 THEN 'public' ELSE m.usename END AS name,
       m.srvname AS signature, NULL AS table_schema, NULL AS table_name, NULL AS owner
FROM pg_catalog.pg_user_mappings AS m
WHERE $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

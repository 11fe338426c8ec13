-- Foreign servers; their options are read for all that has some (options.sql).
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_foreign_server'::pg_catalog.regclass::oid AS catalog, s.oid AS oid, 'foreign server' AS kind, NULL AS schema, s.srvname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(s.srvowner) AS owner,
       w.fdwname AS wrapper,
       s.srvtype AS type,
       s.srvversion AS version
FROM pg_catalog.pg_foreign_server AS s
JOIN pg_catalog.pg_foreign_data_wrapper AS w ON w.oid = s.srvfdw
WHERE $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

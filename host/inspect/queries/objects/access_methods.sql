-- Access methods made by people.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_am'::pg_catalog.regclass::oid AS catalog, m.oid AS oid, 'access method' AS kind, NULL AS schema, m.amname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, NULL AS owner,
       CASE m.amtype WHEN 't' THEN 'TABLE' ELSE 'INDEX' END AS type,
       m.amhandler::pg_catalog.regproc AS handler
FROM pg_catalog.pg_am AS m
WHERE m.oid >= 16384
  AND $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

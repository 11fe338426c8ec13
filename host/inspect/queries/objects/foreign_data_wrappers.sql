-- Foreign data wrappers; their options are read for all that has some (options.sql).
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass::oid AS catalog, w.oid AS oid, 'foreign data wrapper' AS kind, NULL AS schema, w.fdwname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(w.fdwowner) AS owner,
       NULLIF(w.fdwhandler, 0)::pg_catalog.regproc AS handler,
       NULLIF(w.fdwvalidator, 0)::pg_catalog.regproc AS validator
FROM pg_catalog.pg_foreign_data_wrapper AS w
WHERE $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

-- Text search templates.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_ts_template'::pg_catalog.regclass::oid AS catalog, t.oid AS oid, 'text search template' AS kind, n.nspname AS schema, t.tmplname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, NULL AS owner,
       NULLIF(t.tmplinit, 0)::pg_catalog.regproc AS init,
       t.tmpllexize::pg_catalog.regproc AS lexize
FROM pg_catalog.pg_ts_template AS t
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.tmplnamespace
WHERE t.tmplnamespace = ANY ($1::oid[])
  AND $2::oid[] IS NULL

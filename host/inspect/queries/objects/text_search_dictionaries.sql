-- Text search dictionaries.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_ts_dict'::pg_catalog.regclass::oid AS catalog, d.oid AS oid, 'text search dictionary' AS kind, n.nspname AS schema, d.dictname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(d.dictowner) AS owner,
       pg_catalog.format('%I.%I', tn.nspname, t.tmplname) AS template,
       d.dictinitoption AS options
FROM pg_catalog.pg_ts_dict AS d
JOIN pg_catalog.pg_namespace AS n ON n.oid = d.dictnamespace
JOIN pg_catalog.pg_ts_template AS t ON t.oid = d.dicttemplate
JOIN pg_catalog.pg_namespace AS tn ON tn.oid = t.tmplnamespace
WHERE d.dictnamespace = ANY ($1::oid[])
  AND $2::oid[] IS NULL

-- Transforms.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_transform'::pg_catalog.regclass::oid AS catalog, x.oid AS oid, 'transform' AS kind, NULL AS schema, NULL AS name,
       pg_catalog.format('FOR %s LANGUAGE %I', pg_catalog.format_type(x.trftype, NULL), l.lanname) AS signature, NULL AS table_schema, NULL AS table_name, NULL AS owner,
       NULLIF(x.trffromsql, 0)::pg_catalog.regprocedure AS "from sql",
       NULLIF(x.trftosql, 0)::pg_catalog.regprocedure AS "to sql"
FROM pg_catalog.pg_transform AS x
JOIN pg_catalog.pg_language AS l ON l.oid = x.trflang
WHERE x.oid >= 16384
  AND $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

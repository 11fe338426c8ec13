-- Security labels, which are not modelled.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_seclabel'::pg_catalog.regclass::oid AS catalog, l.objoid AS oid, 'object' AS kind, NULL AS schema, pg_catalog.format('%s on %s', l.provider, pg_catalog.pg_describe_object(l.classoid, l.objoid, l.objsubid)) AS name,
       'security label' AS signature, NULL AS table_schema, NULL AS table_name, NULL AS owner,
       l.label AS label
FROM pg_catalog.pg_seclabel AS l
WHERE $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

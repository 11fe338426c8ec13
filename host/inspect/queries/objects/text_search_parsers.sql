-- Text search parsers.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_ts_parser'::pg_catalog.regclass::oid AS catalog, p.oid AS oid, 'text search parser' AS kind, n.nspname AS schema, p.prsname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, NULL AS owner,
       p.prsstart::pg_catalog.regproc AS start,
       p.prstoken::pg_catalog.regproc AS gettoken,
       p.prsend::pg_catalog.regproc AS "end",
       NULLIF(p.prsheadline, 0)::pg_catalog.regproc AS headline,
       p.prslextype::pg_catalog.regproc AS lextypes
FROM pg_catalog.pg_ts_parser AS p
JOIN pg_catalog.pg_namespace AS n ON n.oid = p.prsnamespace
WHERE p.prsnamespace = ANY ($1::oid[])
  AND $2::oid[] IS NULL

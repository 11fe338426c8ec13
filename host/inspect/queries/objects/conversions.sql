-- Conversions.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_conversion'::pg_catalog.regclass::oid AS catalog, c.oid AS oid, 'conversion' AS kind, n.nspname AS schema, c.conname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(c.conowner) AS owner,
       pg_catalog.quote_literal(pg_catalog.pg_encoding_to_char(c.conforencoding)) AS source,
       pg_catalog.quote_literal(pg_catalog.pg_encoding_to_char(c.contoencoding)) AS destination,
       c.conproc::pg_catalog.regproc AS function,
       CASE WHEN c.condefault THEN 'yes' END AS default
FROM pg_catalog.pg_conversion AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.connamespace
WHERE c.connamespace = ANY ($1::oid[])
  AND $2::oid[] IS NULL

-- Collations. What names their locale is called differently from version to version.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_collation'::pg_catalog.regclass::oid AS catalog, l.oid AS oid, 'collation' AS kind, n.nspname AS schema, l.collname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(l.collowner) AS owner,
       CASE l.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' WHEN 'c' THEN 'libc' END AS provider,
       pg_catalog.quote_literal(COALESCE(j.row ->> 'colliculocale', j.row ->> 'colllocale',
                                         CASE WHEN l.collprovider = 'i' THEN j.row ->> 'collcollate' END)) AS locale,
       CASE WHEN l.collprovider = 'c' THEN pg_catalog.quote_literal(j.row ->> 'collcollate') END AS lc_collate,
       CASE WHEN l.collprovider = 'c' THEN pg_catalog.quote_literal(j.row ->> 'collctype') END AS lc_ctype,
       CASE WHEN NOT l.collisdeterministic THEN 'false' END AS deterministic,
       pg_catalog.quote_literal(j.row ->> 'collicurules') AS rules
FROM pg_catalog.pg_collation AS l
JOIN pg_catalog.pg_namespace AS n ON n.oid = l.collnamespace
CROSS JOIN LATERAL (SELECT pg_catalog.to_jsonb(l) AS row) AS j
WHERE l.collnamespace = ANY ($1::oid[])
  AND $2::oid[] IS NULL

-- Indexes of materialized views.
-- $1 oid[]: schemas; $2 oid[]: only those on these relations, NULL = all
SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid AS catalog, c.oid AS oid, 'index' AS kind, n.nspname AS schema, c.relname AS name,
       NULL AS signature, n.nspname AS table_schema, v.relname AS table_name, NULL AS owner,
       pg_catalog.pg_get_indexdef(c.oid) AS definition,
       CASE WHEN i.indisclustered THEN 'yes' END AS clustered,
       (SELECT pg_catalog.string_agg(a.attnum || '=' || a.attstattarget, ', ' ORDER BY a.attnum)
        FROM pg_catalog.pg_attribute AS a
        WHERE a.attrelid = i.indexrelid AND a.attstattarget >= 0) AS statistics
FROM pg_catalog.pg_index AS i
JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_class AS v ON v.oid = i.indrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE v.relkind = 'm'
  AND c.relnamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR v.oid = ANY ($2::oid[]))

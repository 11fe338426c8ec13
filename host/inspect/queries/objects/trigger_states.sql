-- Triggers that a partition has from its parent and that fire there when the parent's do not, or the other way round,
-- which is not modelled.
-- $1 oid[]: schemas; $2 oid[]: only those on these relations, NULL = all
SELECT 'pg_catalog.pg_trigger'::pg_catalog.regclass::oid AS catalog, 0::oid AS oid, 'object' AS kind, n.nspname AS schema,
       pg_catalog.format('%s %s', t.tgname,
                         CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'enabled as replica'
                                          WHEN 'A' THEN 'enabled always' ELSE 'enabled' END) AS name,
       'state of the trigger' AS signature, n.nspname AS table_schema, c.relname AS table_name, NULL AS owner
FROM pg_catalog.pg_trigger AS t
JOIN pg_catalog.pg_trigger AS parent ON parent.oid = t.tgparentid
JOIN pg_catalog.pg_class AS c ON c.oid = t.tgrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE t.tgenabled <> parent.tgenabled
  AND NOT t.tgisinternal
  AND c.relnamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR c.oid = ANY ($2::oid[]))

-- Triggers; those a partition has from its parent go with the parent's.
-- $1 oid[]: schemas; $2 oid[]: only those on these relations, NULL = all
SELECT 'pg_catalog.pg_trigger'::pg_catalog.regclass::oid AS catalog, t.oid AS oid, 'trigger' AS kind, n.nspname AS schema, t.tgname AS name,
       NULL AS signature, n.nspname AS table_schema, c.relname AS table_name, NULL AS owner,
       pg_catalog.pg_get_triggerdef(t.oid) AS definition,
       CASE t.tgenabled WHEN 'D' THEN 'no' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END AS enabled,
       CASE WHEN t.tgconstraint <> 0 THEN 'yes' END AS "constraint"
FROM pg_catalog.pg_trigger AS t
JOIN pg_catalog.pg_class AS c ON c.oid = t.tgrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal
  AND t.tgparentid = 0
  AND c.relnamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR c.oid = ANY ($2::oid[]))

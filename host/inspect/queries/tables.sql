-- Tables: plain, partitioned, partitions, foreign.
-- $1 oid[]: schemas; $2 oid[]: only these, NULL = all
SELECT c.oid, n.nspname, c.relname, c.relkind, c.relispartition, c.relpersistence = 'u' AS is_unlogged
FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'f')
  AND c.relnamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR c.oid = ANY ($2::oid[]))
  AND c.relpersistence <> 't'
  AND c.oid NOT IN (SELECT d.objid
                    FROM pg_catalog.pg_depend AS d
                    WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
                      AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                      AND d.deptype = 'e')
ORDER BY n.nspname, c.relname

-- Schemas in scope, without those of the system, of plumb (its own, and its mark on a scratch database) and of extensions.
-- $1 text[]: only these, NULL = all
SELECT n.oid, n.nspname
FROM pg_catalog.pg_namespace AS n
WHERE pg_catalog.left(n.nspname::text, 3) <> 'pg_'
  AND n.nspname NOT IN ('information_schema', 'plumb', 'plumb_scratch')
  AND ($1::text[] IS NULL OR n.nspname = ANY ($1::text[]))
  AND n.oid NOT IN (SELECT d.objid
                    FROM pg_catalog.pg_depend AS d
                    WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
                      AND d.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
                      AND d.deptype = 'e')
ORDER BY n.nspname

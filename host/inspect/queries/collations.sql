-- Names of collations.
-- $1 oid[]: these
SELECT l.oid, n.nspname, l.collname
FROM pg_catalog.pg_collation AS l
JOIN pg_catalog.pg_namespace AS n ON n.oid = l.collnamespace
WHERE l.oid = ANY ($1::oid[])
ORDER BY l.oid

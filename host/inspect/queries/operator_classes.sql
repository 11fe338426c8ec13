-- Operator classes, and whether they are what an index takes when none is named.
SELECT o.oid, n.nspname, o.opcname, o.opcdefault
FROM pg_catalog.pg_opclass AS o
JOIN pg_catalog.pg_namespace AS n ON n.oid = o.opcnamespace
ORDER BY o.oid

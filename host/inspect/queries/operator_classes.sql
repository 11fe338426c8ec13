-- Operator classes that are not what an index takes when none is named.
SELECT o.oid, n.nspname, o.opcname
FROM pg_catalog.pg_opclass AS o
JOIN pg_catalog.pg_namespace AS n ON n.oid = o.opcnamespace
WHERE NOT o.opcdefault
ORDER BY o.oid

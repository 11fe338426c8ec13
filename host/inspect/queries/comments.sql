-- Comments on everything, by catalog, oid and column. That of schema public is the server's own until changed.
SELECT d.classoid, d.objoid, d.objsubid, d.description
FROM pg_catalog.pg_description AS d
WHERE d.objoid >= 16384
   OR (d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
       AND d.objoid = (SELECT n.oid FROM pg_catalog.pg_namespace AS n WHERE n.nspname = 'public')
       AND d.description <> 'standard public schema')

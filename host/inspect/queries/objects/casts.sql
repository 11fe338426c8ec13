-- Casts made by people.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_cast'::pg_catalog.regclass::oid AS catalog, c.oid AS oid, 'cast' AS kind, NULL AS schema, NULL AS name,
       pg_catalog.format('%s AS %s', pg_catalog.format_type(c.castsource, NULL), pg_catalog.format_type(c.casttarget, NULL)) AS signature, NULL AS table_schema, NULL AS table_name, NULL AS owner,
       NULLIF(c.castfunc, 0)::pg_catalog.regprocedure AS function,
       CASE c.castmethod WHEN 'i' THEN 'inout' WHEN 'b' THEN 'binary' END AS method,
       CASE c.castcontext WHEN 'a' THEN 'assignment' WHEN 'i' THEN 'implicit' END AS context
FROM pg_catalog.pg_cast AS c
WHERE c.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
                  WHERE d.classid = 'pg_catalog.pg_cast'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'i')
  AND $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

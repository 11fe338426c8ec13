-- Functions and procedures.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::oid AS catalog, f.oid AS oid, CASE f.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END AS kind, n.nspname AS schema, f.proname AS name,
       pg_catalog.oidvectortypes(f.proargtypes) AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(f.proowner) AS owner,
       pg_catalog.pg_get_functiondef(f.oid) AS definition,
       pg_catalog.pg_get_function_identity_arguments(f.oid) AS arguments,
       pg_catalog.pg_get_function_result(f.oid) AS result,
       NULLIF(f.pronargdefaults, 0) AS defaults,
       CASE WHEN f.prokind = 'w' THEN 'yes' END AS window,
       CASE WHEN f.prosecdef THEN 'yes' END AS "security definer"
FROM pg_catalog.pg_proc AS f
JOIN pg_catalog.pg_namespace AS n ON n.oid = f.pronamespace
WHERE f.prokind <> 'a'
  AND f.pronamespace = ANY ($1::oid[])
  -- those made with a range type or another object go with it
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
                  WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = f.oid
                    AND d.deptype = 'i')
  AND $2::oid[] IS NULL

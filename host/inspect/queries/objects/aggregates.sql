-- Aggregates.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::oid AS catalog, f.oid AS oid, 'aggregate' AS kind, n.nspname AS schema, f.proname AS name,
       pg_catalog.oidvectortypes(f.proargtypes) AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(f.proowner) AS owner,
       pg_catalog.pg_get_function_arguments(f.oid) AS arguments,
       pg_catalog.pg_get_function_result(f.oid) AS result,
       CASE a.aggkind WHEN 'o' THEN 'ordered set' WHEN 'h' THEN 'hypothetical set' END AS aggregate_kind,
       a.aggtransfn::pg_catalog.regproc AS sfunc,
       pg_catalog.format_type(a.aggtranstype, NULL) AS stype,
       NULLIF(a.aggtransspace, 0) AS sspace,
       NULLIF(a.aggfinalfn, 0)::pg_catalog.regproc AS finalfunc,
       CASE WHEN a.aggfinalextra THEN 'true' END AS finalfunc_extra,
       CASE WHEN a.aggfinalfn <> 0 THEN CASE a.aggfinalmodify WHEN 's' THEN 'SHAREABLE' WHEN 'w' THEN 'READ_WRITE' WHEN 'r' THEN 'READ_ONLY' END END AS finalfunc_modify,
       NULLIF(a.aggcombinefn, 0)::pg_catalog.regproc AS combinefunc,
       NULLIF(a.aggserialfn, 0)::pg_catalog.regproc AS serialfunc,
       NULLIF(a.aggdeserialfn, 0)::pg_catalog.regproc AS deserialfunc,
       pg_catalog.quote_literal(a.agginitval) AS initcond,
       NULLIF(a.aggmtransfn, 0)::pg_catalog.regproc AS msfunc,
       NULLIF(a.aggminvtransfn, 0)::pg_catalog.regproc AS minvfunc,
       CASE WHEN a.aggmtranstype <> 0 THEN pg_catalog.format_type(a.aggmtranstype, NULL) END AS mstype,
       NULLIF(a.aggmtransspace, 0) AS msspace,
       NULLIF(a.aggmfinalfn, 0)::pg_catalog.regproc AS mfinalfunc,
       CASE WHEN a.aggmfinalextra THEN 'true' END AS mfinalfunc_extra,
       CASE WHEN a.aggmfinalfn <> 0 THEN CASE a.aggmfinalmodify WHEN 's' THEN 'SHAREABLE' WHEN 'w' THEN 'READ_WRITE' WHEN 'r' THEN 'READ_ONLY' END END AS mfinalfunc_modify,
       pg_catalog.quote_literal(a.aggminitval) AS minitcond,
       CASE WHEN a.aggsortop <> 0 THEN (SELECT pg_catalog.format('OPERATOR(%I.%s)', sn.nspname, o.oprname) FROM pg_catalog.pg_operator AS o
            JOIN pg_catalog.pg_namespace AS sn ON sn.oid = o.oprnamespace WHERE o.oid = a.aggsortop) END AS sortop,
       CASE f.proparallel WHEN 's' THEN 'SAFE' WHEN 'r' THEN 'RESTRICTED' END AS parallel
FROM pg_catalog.pg_proc AS f
JOIN pg_catalog.pg_aggregate AS a ON a.aggfnoid = f.oid
JOIN pg_catalog.pg_namespace AS n ON n.oid = f.pronamespace
WHERE f.pronamespace = ANY ($1::oid[])
  -- those made with a range type or another object go with it
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
                  WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = f.oid
                    AND d.deptype = 'i')
  AND $2::oid[] IS NULL

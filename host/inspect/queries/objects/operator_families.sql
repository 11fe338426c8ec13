-- Operator families with the members that no operator class owns.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_opfamily'::pg_catalog.regclass::oid AS catalog, o.oid AS oid, 'operator family' AS kind, n.nspname AS schema, o.opfname AS name,
       m.amname AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(o.opfowner) AS owner,
       ARRAY(SELECT part
             FROM (SELECT pg_catalog.format('operator %s (%s, %s)', ao.amopstrategy, pg_catalog.format_type(ao.amoplefttype, NULL),
                                            pg_catalog.format_type(ao.amoprighttype, NULL)) AS name,
                          ao.amopopr::pg_catalog.regoperator::text
                          || COALESCE((SELECT pg_catalog.format(' FOR ORDER BY %I.%I', sn.nspname, sf.opfname)
                                       FROM pg_catalog.pg_opfamily AS sf JOIN pg_catalog.pg_namespace AS sn ON sn.oid = sf.opfnamespace
                                       WHERE sf.oid = ao.amopsortfamily), '') AS value
                   FROM pg_catalog.pg_amop AS ao
                   JOIN pg_catalog.pg_depend AS d ON d.classid = 'pg_catalog.pg_amop'::pg_catalog.regclass AND d.objid = ao.oid
                   WHERE d.refclassid = 'pg_catalog.pg_opfamily'::pg_catalog.regclass AND d.refobjid = o.oid AND d.deptype = 'a'
                   UNION ALL
                   SELECT pg_catalog.format('function %s (%s, %s)', ap.amprocnum, pg_catalog.format_type(ap.amproclefttype, NULL),
                                            pg_catalog.format_type(ap.amprocrighttype, NULL)),
                          ap.amproc::pg_catalog.regprocedure::text
                   FROM pg_catalog.pg_amproc AS ap
                   JOIN pg_catalog.pg_depend AS d ON d.classid = 'pg_catalog.pg_amproc'::pg_catalog.regclass AND d.objid = ap.oid
                   WHERE d.refclassid = 'pg_catalog.pg_opfamily'::pg_catalog.regclass AND d.refobjid = o.oid AND d.deptype = 'a') AS member
             CROSS JOIN LATERAL pg_catalog.unnest(ARRAY[member.name, member.value]) AS part) AS properties
FROM pg_catalog.pg_opfamily AS o
JOIN pg_catalog.pg_namespace AS n ON n.oid = o.opfnamespace
JOIN pg_catalog.pg_am AS m ON m.oid = o.opfmethod
WHERE o.opfnamespace = ANY ($1::oid[])
  AND $2::oid[] IS NULL

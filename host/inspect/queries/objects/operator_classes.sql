-- Operator classes with their members.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_opclass'::pg_catalog.regclass::oid AS catalog, o.oid AS oid, 'operator class' AS kind, n.nspname AS schema, o.opcname AS name,
       m.amname AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(o.opcowner) AS owner,
       CASE WHEN o.opcdefault THEN 'yes' END AS default,
       pg_catalog.format_type(o.opcintype, NULL) AS type,
       pg_catalog.format('%I.%I', fn.nspname, f.opfname) AS family,
       CASE WHEN o.opckeytype <> 0 AND o.opckeytype <> o.opcintype THEN pg_catalog.format_type(o.opckeytype, NULL) END AS storage,
       ARRAY(SELECT part
             FROM (SELECT pg_catalog.format('operator %s (%s, %s)', ao.amopstrategy, pg_catalog.format_type(ao.amoplefttype, NULL),
                                            pg_catalog.format_type(ao.amoprighttype, NULL)) AS name,
                          ao.amopopr::pg_catalog.regoperator::text
                          || COALESCE((SELECT pg_catalog.format(' FOR ORDER BY %I.%I', sn.nspname, sf.opfname)
                                       FROM pg_catalog.pg_opfamily AS sf JOIN pg_catalog.pg_namespace AS sn ON sn.oid = sf.opfnamespace
                                       WHERE sf.oid = ao.amopsortfamily), '') AS value
                   FROM pg_catalog.pg_amop AS ao
                   JOIN pg_catalog.pg_depend AS d ON d.classid = 'pg_catalog.pg_amop'::pg_catalog.regclass AND d.objid = ao.oid
                   WHERE d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass AND d.refobjid = o.oid AND d.deptype = 'i'
                   UNION ALL
                   SELECT pg_catalog.format('function %s (%s, %s)', ap.amprocnum, pg_catalog.format_type(ap.amproclefttype, NULL),
                                            pg_catalog.format_type(ap.amprocrighttype, NULL)),
                          ap.amproc::pg_catalog.regprocedure::text
                   FROM pg_catalog.pg_amproc AS ap
                   JOIN pg_catalog.pg_depend AS d ON d.classid = 'pg_catalog.pg_amproc'::pg_catalog.regclass AND d.objid = ap.oid
                   WHERE d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass AND d.refobjid = o.oid AND d.deptype = 'i') AS member
             CROSS JOIN LATERAL pg_catalog.unnest(ARRAY[member.name, member.value]) AS part) AS properties
FROM pg_catalog.pg_opclass AS o
JOIN pg_catalog.pg_namespace AS n ON n.oid = o.opcnamespace
JOIN pg_catalog.pg_am AS m ON m.oid = o.opcmethod
JOIN pg_catalog.pg_opfamily AS f ON f.oid = o.opcfamily
JOIN pg_catalog.pg_namespace AS fn ON fn.oid = f.opfnamespace
WHERE o.opcnamespace = ANY ($1::oid[])
  AND $2::oid[] IS NULL

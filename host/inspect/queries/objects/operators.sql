-- Operators; one that is only mentioned by another has no function.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_operator'::pg_catalog.regclass::oid AS catalog, o.oid AS oid, 'operator' AS kind, n.nspname AS schema, o.oprname AS name,
       pg_catalog.format('%s, %s', CASE o.oprleft WHEN 0 THEN 'NONE' ELSE pg_catalog.format_type(o.oprleft, NULL) END,
                         CASE o.oprright WHEN 0 THEN 'NONE' ELSE pg_catalog.format_type(o.oprright, NULL) END) AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(o.oprowner) AS owner,
       o.oprcode::pg_catalog.regproc AS function,
       CASE WHEN o.oprleft <> 0 THEN pg_catalog.format_type(o.oprleft, NULL) END AS left,
       CASE WHEN o.oprright <> 0 THEN pg_catalog.format_type(o.oprright, NULL) END AS right,
       (SELECT pg_catalog.format('OPERATOR(%I.%s)', xn.nspname, x.oprname) FROM pg_catalog.pg_operator AS x
        JOIN pg_catalog.pg_namespace AS xn ON xn.oid = x.oprnamespace WHERE x.oid = o.oprcom) AS commutator,
       (SELECT pg_catalog.format('OPERATOR(%I.%s)', xn.nspname, x.oprname) FROM pg_catalog.pg_operator AS x
        JOIN pg_catalog.pg_namespace AS xn ON xn.oid = x.oprnamespace WHERE x.oid = o.oprnegate) AS negator,
       NULLIF(o.oprrest, 0)::pg_catalog.regproc AS restrict,
       NULLIF(o.oprjoin, 0)::pg_catalog.regproc AS join,
       CASE WHEN o.oprcanhash THEN 'yes' END AS hashes,
       CASE WHEN o.oprcanmerge THEN 'yes' END AS merges
FROM pg_catalog.pg_operator AS o
JOIN pg_catalog.pg_namespace AS n ON n.oid = o.oprnamespace
WHERE o.oprcode <> 0
  AND o.oprnamespace = ANY ($1::oid[])
  AND $2::oid[] IS NULL

-- Range types.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid AS catalog, t.oid AS oid, 'range type' AS kind, n.nspname AS schema, t.typname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(t.typowner) AS owner,
       pg_catalog.format_type(r.rngsubtype, NULL) AS subtype,
       CASE WHEN NOT oc.opcdefault THEN pg_catalog.format('%I.%I', ocn.nspname, oc.opcname) END AS subtype_opclass,
       CASE WHEN r.rngcollation <> sub.typcollation THEN (SELECT pg_catalog.format('%I.%I', cn.nspname, l.collname)
            FROM pg_catalog.pg_collation AS l JOIN pg_catalog.pg_namespace AS cn ON cn.oid = l.collnamespace
            WHERE l.oid = r.rngcollation) END AS collation,
       NULLIF(r.rngcanonical, 0)::pg_catalog.regproc AS canonical,
       NULLIF(r.rngsubdiff, 0)::pg_catalog.regproc AS subtype_diff,
       (SELECT pg_catalog.format('%I.%I', mn.nspname, m.typname)
        FROM pg_catalog.pg_type AS m JOIN pg_catalog.pg_namespace AS mn ON mn.oid = m.typnamespace
        WHERE m.oid = (pg_catalog.to_jsonb(r) ->> 'rngmultitypid')::oid) AS multirange_type_name
FROM pg_catalog.pg_range AS r
JOIN pg_catalog.pg_type AS t ON t.oid = r.rngtypid
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
JOIN pg_catalog.pg_type AS sub ON sub.oid = r.rngsubtype
JOIN pg_catalog.pg_opclass AS oc ON oc.oid = r.rngsubopc
JOIN pg_catalog.pg_namespace AS ocn ON ocn.oid = oc.opcnamespace
WHERE t.typnamespace = ANY ($1::oid[])
  AND $2::oid[] IS NULL

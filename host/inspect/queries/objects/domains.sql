-- Domains with their constraints.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid AS catalog, t.oid AS oid, 'domain' AS kind, n.nspname AS schema, t.typname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(t.typowner) AS owner,
       pg_catalog.format_type(t.typbasetype, t.typtypmod) AS type,
       CASE WHEN t.typcollation <> base.typcollation
            THEN (SELECT pg_catalog.format('%I.%I', cn.nspname, l.collname)
                  FROM pg_catalog.pg_collation AS l JOIN pg_catalog.pg_namespace AS cn ON cn.oid = l.collnamespace
                  WHERE l.oid = t.typcollation) END AS collation,
       pg_catalog.pg_get_expr(t.typdefaultbin, 0) AS default,
       CASE WHEN t.typnotnull THEN 'yes' END AS "not null",
       ARRAY(SELECT part
             FROM pg_catalog.pg_constraint AS k
             CROSS JOIN LATERAL pg_catalog.unnest(ARRAY['constraint ' || k.conname,
                                                        pg_catalog.pg_get_constraintdef(k.oid)]) AS part
             WHERE k.contypid = t.oid AND k.contype = 'c') AS properties
FROM pg_catalog.pg_type AS t
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
JOIN pg_catalog.pg_type AS base ON base.oid = t.typbasetype
WHERE t.typtype = 'd'
  AND t.typnamespace = ANY ($1::oid[])
  AND $2::oid[] IS NULL

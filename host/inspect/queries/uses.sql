-- Tables and columns that the objects of others.sql depend on.
-- $1 oid[]: schemas; $2 oid[]: as in others.sql
WITH user_object AS (
  -- A view depends on tables through the rule that makes it a view.
  SELECT 'pg_catalog.pg_rewrite'::pg_catalog.regclass AS depender_class, r.oid AS depender,
         CASE r.rulename WHEN '_RETURN' THEN 'pg_catalog.pg_class'::pg_catalog.regclass
                         ELSE 'pg_catalog.pg_rewrite'::pg_catalog.regclass END AS class,
         CASE r.rulename WHEN '_RETURN' THEN c.oid ELSE r.oid END AS oid, c.oid AS relation
  FROM pg_catalog.pg_rewrite AS r
  JOIN pg_catalog.pg_class AS c ON c.oid = r.ev_class
  WHERE c.relnamespace = ANY ($1::oid[])
  UNION ALL
  SELECT 'pg_catalog.pg_trigger'::pg_catalog.regclass, t.oid, 'pg_catalog.pg_trigger'::pg_catalog.regclass, t.oid,
         t.tgrelid
  FROM pg_catalog.pg_trigger AS t
  WHERE NOT t.tgisinternal
  UNION ALL
  SELECT 'pg_catalog.pg_policy'::pg_catalog.regclass, p.oid, 'pg_catalog.pg_policy'::pg_catalog.regclass, p.oid,
         p.polrelid
  FROM pg_catalog.pg_policy AS p
  UNION ALL
  SELECT 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass, s.oid,
         'pg_catalog.pg_statistic_ext'::pg_catalog.regclass, s.oid, s.stxrelid
  FROM pg_catalog.pg_statistic_ext AS s
  UNION ALL
  SELECT 'pg_catalog.pg_publication_rel'::pg_catalog.regclass, r.oid,
         'pg_catalog.pg_publication'::pg_catalog.regclass, r.prpubid, NULL::oid
  FROM pg_catalog.pg_publication_rel AS r
  UNION ALL
  SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass, f.oid, 'pg_catalog.pg_proc'::pg_catalog.regclass, f.oid,
         NULL::oid
  FROM pg_catalog.pg_proc AS f
  WHERE f.pronamespace = ANY ($1::oid[])
)
SELECT DISTINCT u.class::oid AS class, u.oid, n.nspname, used.relname, a.attname
FROM user_object AS u
JOIN pg_catalog.pg_depend AS d ON d.classid = u.depender_class::oid AND d.objid = u.depender
JOIN pg_catalog.pg_class AS used ON used.oid = d.refobjid
JOIN pg_catalog.pg_namespace AS n ON n.oid = used.relnamespace
LEFT JOIN pg_catalog.pg_attribute AS a ON a.attrelid = used.oid AND a.attnum = d.refobjsubid AND d.refobjsubid > 0
WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
  AND used.oid <> u.oid
  AND ($2::oid[] IS NULL OR u.relation = ANY ($2::oid[]))
ORDER BY 1, 2, 3, 4, 5

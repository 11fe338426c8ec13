-- Comments and security labels on everything, by catalog, oid and column, and the name of the attribute they are. Those
-- on parts that are no object of the model stand with what they are part of. The comment on schema public is the server's
-- own until changed.
WITH remark AS (
  SELECT d.classoid, d.objoid, d.objsubid, 'comment' AS attribute, d.description AS text
  FROM pg_catalog.pg_description AS d
  LEFT JOIN pg_catalog.pg_namespace AS public ON public.oid = d.objoid AND public.nspname = 'public'
                                             AND d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
  WHERE CASE WHEN public.oid IS NULL THEN d.objoid >= 16384 ELSE d.description <> 'standard public schema' END
  UNION ALL
  SELECT l.classoid, l.objoid, l.objsubid, 'label by ' || pg_catalog.quote_ident(l.provider), l.label
  FROM pg_catalog.pg_seclabel AS l
  UNION ALL
  -- Subscriptions are known to the whole cluster.
  SELECT l.classoid, l.objoid, 0, 'label by ' || pg_catalog.quote_ident(l.provider), l.label
  FROM pg_catalog.pg_shseclabel AS l
  WHERE l.classoid = 'pg_catalog.pg_subscription'::pg_catalog.regclass
)
SELECT remark.classoid, remark.objoid, remark.objsubid, remark.attribute, remark.text
FROM remark
UNION ALL
-- Columns of views and composite types.
SELECT CASE c.relkind WHEN 'c' THEN 'pg_catalog.pg_type'::pg_catalog.regclass ELSE remark.classoid END,
       CASE c.relkind WHEN 'c' THEN c.reltype ELSE c.oid END, 0, remark.attribute || ' on column ' || a.attname,
       remark.text
FROM remark
JOIN pg_catalog.pg_class AS c ON c.oid = remark.objoid AND c.relkind IN ('v', 'm', 'c')
JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = remark.objsubid
WHERE remark.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
  AND remark.objsubid > 0
UNION ALL
-- Constraints of domains.
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass, k.contypid, 0, remark.attribute || ' on constraint ' || k.conname,
       remark.text
FROM remark
JOIN pg_catalog.pg_constraint AS k ON k.oid = remark.objoid AND k.contypid <> 0
WHERE remark.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
UNION ALL
-- Indexes of constraints.
SELECT 'pg_catalog.pg_constraint'::pg_catalog.regclass, k.oid, 0, remark.attribute || ' on index', remark.text
FROM remark
JOIN pg_catalog.pg_class AS c ON c.oid = remark.objoid AND c.relkind IN ('i', 'I')
JOIN pg_catalog.pg_constraint AS k ON k.conindid = c.oid AND k.contype IN ('p', 'u', 'x')
WHERE remark.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
UNION ALL
-- Sequences of identity columns.
SELECT d.refclassid, d.refobjid, d.refobjsubid,
       pg_catalog.format('%s on sequence %I.%I', remark.attribute, n.nspname, c.relname), remark.text
FROM remark
JOIN pg_catalog.pg_class AS c ON c.oid = remark.objoid AND c.relkind = 'S'
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_depend AS d ON d.classid = remark.classoid AND d.objid = c.oid AND d.deptype = 'i'
WHERE remark.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass

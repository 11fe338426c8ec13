-- Comments on everything, by catalog, oid and column, and the name of the attribute they are. Those on parts that are no
-- object of the model stand with what they are part of. That of schema public is the server's own until changed.
WITH comment AS (
  SELECT d.classoid, d.objoid, d.objsubid, d.description
  FROM pg_catalog.pg_description AS d
  LEFT JOIN pg_catalog.pg_namespace AS public ON public.oid = d.objoid AND public.nspname = 'public'
                                             AND d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
  WHERE CASE WHEN public.oid IS NULL THEN d.objoid >= 16384 ELSE d.description <> 'standard public schema' END
)
SELECT comment.classoid, comment.objoid, comment.objsubid, 'comment' AS attribute, comment.description
FROM comment
UNION ALL
-- Columns of views and composite types.
SELECT CASE c.relkind WHEN 'c' THEN 'pg_catalog.pg_type'::pg_catalog.regclass ELSE comment.classoid END,
       CASE c.relkind WHEN 'c' THEN c.reltype ELSE c.oid END, 0, 'comment on column ' || a.attname, comment.description
FROM comment
JOIN pg_catalog.pg_class AS c ON c.oid = comment.objoid AND c.relkind IN ('v', 'm', 'c')
JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = comment.objsubid
WHERE comment.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
  AND comment.objsubid > 0
UNION ALL
-- Constraints of domains.
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass, k.contypid, 0, 'comment on constraint ' || k.conname, comment.description
FROM comment
JOIN pg_catalog.pg_constraint AS k ON k.oid = comment.objoid AND k.contypid <> 0
WHERE comment.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
UNION ALL
-- Indexes of constraints.
SELECT 'pg_catalog.pg_constraint'::pg_catalog.regclass, k.oid, 0, 'comment on index', comment.description
FROM comment
JOIN pg_catalog.pg_class AS c ON c.oid = comment.objoid AND c.relkind IN ('i', 'I')
JOIN pg_catalog.pg_constraint AS k ON k.conindid = c.oid AND k.contype IN ('p', 'u', 'x')
WHERE comment.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
UNION ALL
-- Sequences of identity columns.
SELECT d.refclassid, d.refobjid, d.refobjsubid, pg_catalog.format('comment on sequence %I.%I', n.nspname, c.relname),
       comment.description
FROM comment
JOIN pg_catalog.pg_class AS c ON c.oid = comment.objoid AND c.relkind = 'S'
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_depend AS d ON d.classid = comment.classoid AND d.objid = c.oid AND d.deptype = 'i'
WHERE comment.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass

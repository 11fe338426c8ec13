-- The relations of a part by name, and the views that depend on them directly or through other views.
-- $1 text[], $2 text[]: schemas and names
WITH RECURSIVE named AS (
  SELECT c.oid
  FROM ROWS FROM (pg_catalog.unnest($1::text[]), pg_catalog.unnest($2::text[])) AS wanted (schema, name)
  JOIN pg_catalog.pg_namespace AS n ON n.nspname = wanted.schema::name
  JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relname = wanted.name::name
), dependent AS (
  SELECT oid FROM named
  UNION
  SELECT r.ev_class
  FROM dependent
  JOIN pg_catalog.pg_depend AS d ON d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                                AND d.refobjid = dependent.oid
                                AND d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass
  JOIN pg_catalog.pg_rewrite AS r ON r.oid = d.objid
)
SELECT dependent.oid, EXISTS (SELECT FROM named WHERE named.oid = dependent.oid) AS is_named
FROM dependent
ORDER BY dependent.oid

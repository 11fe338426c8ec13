-- Columns of tables. A default needs no relation to be spelled, and without one the server does not open the table for
-- it, which is most of the cost; a generated expression names columns and does need it.
-- $1 oid[]: schemas; $2 oid[]: only these tables, NULL = all
SELECT a.attrelid, a.attnum, a.attname,
       pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull, a.attidentity, a.attgenerated,
       CASE WHEN a.atthasdef
            THEN (SELECT pg_catalog.pg_get_expr(d.adbin, CASE WHEN a.attgenerated = '' THEN 0 ELSE d.adrelid END)
                  FROM pg_catalog.pg_attrdef AS d
                  WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum)
       END AS expression,
       a.attcollation, a.attcollation <> t.typcollation AS has_own_collation
FROM pg_catalog.pg_attribute AS a
JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid
JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
WHERE c.relkind IN ('r', 'p', 'f')
  AND c.relnamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR a.attrelid = ANY ($2::oid[]))
  AND a.attnum > 0
  AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum

-- Composite types with their attributes.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid AS catalog, t.oid AS oid, 'composite type' AS kind,
       n.nspname AS schema, t.typname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(t.typowner) AS owner,
       attribute.list AS attributes, attribute.pairs AS properties
FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_type AS t ON t.oid = c.reltype
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
CROSS JOIN LATERAL (
  SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname) || ' ' || spelled.type, ', ' ORDER BY a.attnum)
           FILTER (WHERE is_value) AS list,
         pg_catalog.array_agg(pair ORDER BY a.attnum, is_value) FILTER (WHERE pair IS NOT NULL) AS pairs
  FROM pg_catalog.pg_attribute AS a
  LEFT JOIN pg_catalog.pg_collation AS l ON l.oid = a.attcollation
  LEFT JOIN pg_catalog.pg_namespace AS ln ON ln.oid = l.collnamespace
  JOIN pg_catalog.pg_type AS own ON own.oid = a.atttypid
  CROSS JOIN LATERAL (SELECT pg_catalog.format_type(a.atttypid, a.atttypmod)
                             || CASE WHEN a.attcollation <> own.typcollation
                                     THEN pg_catalog.format(' COLLATE %I.%I', ln.nspname, l.collname) ELSE '' END AS type) AS spelled
  CROSS JOIN LATERAL (VALUES ('attribute ' || pg_catalog.quote_ident(a.attname), false), (spelled.type, true)) AS v (pair, is_value)
  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
) AS attribute
WHERE c.relkind = 'c'
  AND c.relnamespace = ANY ($1::oid[])
  AND $2::oid[] IS NULL

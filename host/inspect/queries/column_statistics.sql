-- What ANALYZE knows of the columns of tables, as far as the role may read it.
-- $1 text[], $2 text[]: schemas and names
SELECT DISTINCT ON (s.schemaname, s.tablename, s.attname)
       s.schemaname, s.tablename, s.attname,
       pg_catalog.round((1 - s.null_frac) * 1000000)::bigint AS non_null_per_million, s.avg_width
FROM ROWS FROM (pg_catalog.unnest($1::text[]), pg_catalog.unnest($2::text[])) AS wanted (schema, name)
JOIN pg_catalog.pg_stats AS s ON s.schemaname = wanted.schema::name AND s.tablename = wanted.name::name
ORDER BY s.schemaname, s.tablename, s.attname, s.inherited DESC

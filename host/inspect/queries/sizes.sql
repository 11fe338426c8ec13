-- Estimated rows and the bytes of tables with their indexes; of a partitioned table those of its partitions.
-- $1 text[], $2 text[]: schemas and names
SELECT n.nspname, c.relname, pg_catalog.sum(size.rows)::bigint AS rows, pg_catalog.sum(size.bytes)::bigint AS bytes
FROM ROWS FROM (pg_catalog.unnest($1::text[]), pg_catalog.unnest($2::text[])) AS wanted (schema, name)
JOIN pg_catalog.pg_namespace AS n ON n.nspname = wanted.schema::name
JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relname = wanted.name::name
CROSS JOIN LATERAL (
  -- Before the first ANALYZE there are no tuples in the catalog, but the statistics collector may have seen some.
  SELECT GREATEST(leaf.reltuples::bigint, pg_catalog.pg_stat_get_live_tuples(leaf.oid), 0) AS rows,
         pg_catalog.pg_total_relation_size(leaf.oid) AS bytes
  FROM pg_catalog.pg_class AS leaf
  WHERE leaf.oid = c.oid
     OR leaf.oid IN (SELECT p.relid FROM pg_catalog.pg_partition_tree(c.oid) AS p WHERE p.isleaf)
) AS size
GROUP BY n.nspname, c.relname
ORDER BY n.nspname, c.relname

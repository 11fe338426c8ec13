-- Estimated rows and the bytes of tables with their indexes; of a partitioned table those of its partitions.
-- $1 text[], $2 text[]: schemas and names
SELECT n.nspname, c.relname,
       COALESCE(pg_catalog.sum(size.rows), 0)::bigint AS rows,
       COALESCE(pg_catalog.sum(size.bytes), 0)::bigint AS bytes
FROM ROWS FROM (pg_catalog.unnest($1::text[]), pg_catalog.unnest($2::text[])) AS wanted (schema, name)
JOIN pg_catalog.pg_namespace AS n ON n.nspname = wanted.schema::name
JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relname = wanted.name::name
LEFT JOIN LATERAL (
  -- Before the first ANALYZE there are no tuples in the catalog, but the server may have counted what was inserted.
  SELECT GREATEST(stored.reltuples::bigint, pg_catalog.pg_stat_get_live_tuples(stored.oid), 0) AS rows,
         pg_catalog.pg_total_relation_size(stored.oid) AS bytes
  FROM (SELECT c.oid WHERE c.relkind <> 'p'
        UNION ALL
        SELECT p.relid FROM pg_catalog.pg_partition_tree(c.oid) AS p WHERE c.relkind = 'p' AND p.isleaf) AS leaf (oid)
  JOIN pg_catalog.pg_class AS stored ON stored.oid = leaf.oid
) AS size ON true
GROUP BY n.nspname, c.relname
ORDER BY n.nspname, c.relname

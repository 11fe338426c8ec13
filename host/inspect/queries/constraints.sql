-- Constraints of tables. NOT NULL (a constraint since 18) is a property of its column; what a foreign key to a
-- partitioned table adds on the same table for each partition is part of that key.
-- $1 oid[]: schemas; $2 oid[]: only those of these tables, NULL = all
SELECT k.conrelid, k.conname, k.contype, k.conkey, i.indkey, i.indnkeyatts,
       k.confrelid, k.confkey, k.confupdtype, k.confdeltype, k.confmatchtype,
       k.condeferrable, k.condeferred, k.convalidated, i.nulls_not_distinct,
       CASE WHEN k.contype IN ('c', 'x') THEN pg_catalog.pg_get_constraintdef(k.oid) END AS definition
FROM pg_catalog.pg_constraint AS k
LEFT JOIN (
  -- The column is there since 15; before, the name inside means the one outside.
  SELECT x.indexrelid, x.indkey, x.indnkeyatts, x.nulls_not_distinct
  FROM (SELECT false AS indnullsnotdistinct) AS before_15
  CROSS JOIN LATERAL (SELECT y.indexrelid, y.indkey, y.indnkeyatts, indnullsnotdistinct AS nulls_not_distinct
                      FROM pg_catalog.pg_index AS y) AS x
) AS i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u')
WHERE k.contype IN ('p', 'u', 'f', 'c', 'x')
  AND k.conrelid <> 0
  AND k.connamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR k.conrelid = ANY ($2::oid[]))
  AND NOT (k.contype = 'f'
           AND k.conparentid <> 0
           AND EXISTS (SELECT FROM pg_catalog.pg_constraint AS parent
                       WHERE parent.oid = k.conparentid AND parent.conrelid = k.conrelid))
ORDER BY k.conrelid, k.conname

-- Constraints of tables. NOT NULL (a constraint since 18) is a property of its column; what a foreign key to a
-- partitioned table adds on the same table for each partition is part of that key.
-- $1 oid[]: schemas; $2 oid[]: only those of these tables, NULL = all
SELECT k.conrelid, k.conname, k.contype, k.conkey, i.indkey, i.indnkeyatts,
       k.confrelid, k.confkey, k.confupdtype, k.confdeltype, k.confmatchtype,
       k.condeferrable, k.condeferred, k.convalidated, i.nulls_not_distinct,
       -- What follows NO INHERIT and NOT VALID is told by attributes.
       CASE WHEN k.contype = 'c'
            THEN pg_catalog.regexp_replace(pg_catalog.pg_get_constraintdef(k.oid),
                                           '( NO INHERIT)?( NOT (VALID|ENFORCED))?$', '')
            WHEN k.contype = 'x' THEN pg_catalog.pg_get_constraintdef(k.oid) END AS definition,
       k.oid,
       -- Attributes, under the names they have in the model.
       CASE WHEN k.coninhcount > 0 THEN CASE WHEN k.conislocal AND k.conparentid = 0 THEN 'and local' ELSE 'yes' END END AS inherited,
       i.parent,
       CASE WHEN k.connoinherit AND k.contype = 'c' THEN 'yes' END AS "no inherit",
       CASE WHEN NOT k.is_enforced THEN 'yes' END AS "not enforced",
       CASE WHEN k.has_period THEN 'yes' END AS period,
       CASE WHEN i.reloptions IS NOT NULL THEN pg_catalog.array_to_string(i.reloptions, ', ') END AS options,
       CASE WHEN i.indisclustered THEN 'yes' END AS clustered,
       CASE WHEN i.indisreplident THEN 'yes' END AS "replica identity",
       CASE WHEN k.contype = 'f' AND k.confdeltype IN ('n', 'd')
            THEN (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY chosen.place)
                  FROM pg_catalog.unnest(pg_catalog.string_to_array(pg_catalog.btrim(
                         pg_catalog.to_jsonb(k) ->> 'confdelsetcols', '{}[]'), ',')::smallint[])
                         WITH ORDINALITY AS chosen (number, place)
                  JOIN pg_catalog.pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = chosen.number)
       END AS "set columns"
FROM (SELECT true AS conenforced, false AS conperiod) AS before_18
-- The columns are there since 18; before, the names inside mean those outside.
CROSS JOIN LATERAL (SELECT x.*, conenforced AS is_enforced, conperiod AS has_period
                    FROM pg_catalog.pg_constraint AS x) AS k
LEFT JOIN (
  -- The column is there since 15; before, the name inside means the one outside.
  SELECT x.*, c.reloptions,
         (SELECT pg_catalog.format('%I.%I', pn.nspname, p.relname)
          FROM pg_catalog.pg_inherits AS h
          JOIN pg_catalog.pg_class AS p ON p.oid = h.inhparent
          JOIN pg_catalog.pg_namespace AS pn ON pn.oid = p.relnamespace
          WHERE c.relispartition AND h.inhrelid = c.oid) AS parent
  FROM (SELECT false AS indnullsnotdistinct) AS before_15
  CROSS JOIN LATERAL (SELECT y.indexrelid, y.indkey, y.indnkeyatts, indnullsnotdistinct AS nulls_not_distinct,
                             y.indisclustered, y.indisreplident
                      FROM pg_catalog.pg_index AS y) AS x
  JOIN pg_catalog.pg_class AS c ON c.oid = x.indexrelid
)
-- A foreign key names the index of the other table: the server is spared looking it up.
AS i ON i.indexrelid = CASE WHEN k.contype IN ('p', 'u', 'x') THEN k.conindid END
WHERE k.contype IN ('p', 'u', 'f', 'c', 'x')
  AND k.conrelid <> 0
  AND k.connamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR k.conrelid = ANY ($2::oid[]))
  AND NOT (k.contype = 'f'
           AND k.conparentid <> 0
           AND EXISTS (SELECT FROM pg_catalog.pg_constraint AS parent
                       WHERE parent.oid = k.conparentid AND parent.conrelid = k.conrelid))
ORDER BY k.conrelid, k.conname

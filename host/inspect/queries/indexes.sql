-- Indexes that no constraint owns, as raw columns; the server spells expressions only.
-- $1 oid[]: schemas; $2 oid[]: only those of these tables, NULL = all
SELECT i.indrelid, c.relname, i.indisunique, m.amname,
       i.indnkeyatts, i.indkey, i.indclass, i.indcollation, i.indoption,
       CASE WHEN i.indexprs IS NOT NULL
            THEN ARRAY(SELECT pg_catalog.pg_get_indexdef(i.indexrelid, n, false)
                       FROM pg_catalog.generate_series(1, i.indnkeyatts::integer) AS n
                       WHERE i.indkey[n - 1] = 0
                       ORDER BY n)
       END AS expressions,
       CASE WHEN i.indpred IS NOT NULL THEN pg_catalog.pg_get_expr(i.indpred, i.indrelid) END AS predicate,
       i.nulls_not_distinct, i.indisvalid, c.reloptions, c.oid,
       -- Parameters of operator classes by key. No built-in class of B-trees takes any, so that most are not asked; asked
       -- for one value, since for an EXISTS the server would read the columns of all relations.
       CASE WHEN (m.amname <> 'btree' OR 16384 <= ANY (i.indclass))
                 AND (SELECT true
                      FROM pg_catalog.pg_attribute AS a
                      WHERE a.attrelid = i.indexrelid AND a.attoptions IS NOT NULL
                      LIMIT 1)
            THEN ARRAY(SELECT COALESCE(pg_catalog.array_to_string(a.attoptions, ', '), '')
                       FROM pg_catalog.pg_attribute AS a
                       WHERE a.attrelid = i.indexrelid AND a.attnum <= i.indnkeyatts
                       ORDER BY a.attnum)
       END AS class_options,
       -- Attributes, under the names they have in the model.
       (SELECT pg_catalog.format('%I.%I', pn.nspname, p.relname)
        FROM pg_catalog.pg_inherits AS h
        JOIN pg_catalog.pg_class AS p ON p.oid = h.inhparent
        JOIN pg_catalog.pg_namespace AS pn ON pn.oid = p.relnamespace
        WHERE c.relispartition AND h.inhrelid = c.oid) AS parent,
       CASE WHEN i.indisclustered THEN 'yes' END AS clustered,
       CASE WHEN i.indisreplident THEN 'yes' END AS "replica identity",
       CASE WHEN i.indexprs IS NOT NULL
            THEN (SELECT pg_catalog.string_agg(a.attnum || '=' || a.attstattarget, ', ' ORDER BY a.attnum)
                  FROM pg_catalog.pg_attribute AS a
                  WHERE a.attrelid = i.indexrelid AND a.attstattarget >= 0) END AS statistics
FROM (SELECT false AS indnullsnotdistinct) AS before_15
-- The column is there since 15; before, the name inside means the one outside.
CROSS JOIN LATERAL (SELECT x.*, indnullsnotdistinct AS nulls_not_distinct FROM pg_catalog.pg_index AS x) AS i
JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_am AS m ON m.oid = c.relam
WHERE c.relnamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR i.indrelid = ANY ($2::oid[]))
  AND i.indexrelid NOT IN (SELECT k.conindid
                           FROM pg_catalog.pg_constraint AS k
                           WHERE k.contype IN ('p', 'u', 'x'))
ORDER BY i.indrelid, c.relname

-- Columns of tables. A default needs no relation to be spelled, and without one the server does not open the table for
-- it, which is most of the cost; a generated expression names columns and does need it. Not sorted: the rows are wide, and
-- come nearly in order.
-- $1 oid[]: schemas; $2 oid[]: only these tables, NULL = all
SELECT a.attrelid, a.attnum, a.attname,
       pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull, a.attidentity, a.attgenerated,
       pg_catalog.pg_get_expr(e.adbin, CASE WHEN a.attgenerated = '' THEN 0 ELSE e.adrelid END) AS expression,
       a.attcollation, a.attcollation <> t.typcollation AS has_own_collation,
       -- Attributes, under the names they have in the model.
       CASE WHEN a.attstorage <> t.typstorage
            THEN CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END
       END AS storage,
       CASE a.compression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression,
       CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END AS statistics,
       -- A server may keep an option of its own there.
       CASE WHEN a.attoptions IS NOT NULL AND (pg_catalog.cardinality(a.attoptions) > 1
                                               OR NOT pg_catalog.starts_with(a.attoptions[1], 'pg_attver='))
            THEN (SELECT pg_catalog.string_agg(option, ', ')
                  FROM pg_catalog.unnest(a.attoptions) AS option
                  WHERE NOT pg_catalog.starts_with(option, 'pg_attver=')) END AS options,
       CASE WHEN a.attgenerated = 'v' THEN 'yes' END AS virtual,
       CASE WHEN a.attinhcount > 0 THEN CASE WHEN a.attislocal THEN 'and local' ELSE 'yes' END END AS inherited,
       -- Names and values in turn.
       CASE WHEN a.attidentity <> ''
            THEN (SELECT ARRAY['identity name',
                               CASE WHEN sc.relname <> pg_catalog.left(c.relname || '_' || a.attname || '_seq', 63)
                                    THEN sc.relname ELSE '' END,
                               'identity start',
                               CASE WHEN s.seqstart <> CASE WHEN s.seqincrement > 0 THEN s.seqmin ELSE s.seqmax END
                                    THEN s.seqstart::text ELSE '' END,
                               'identity increment', CASE WHEN s.seqincrement <> 1 THEN s.seqincrement::text ELSE '' END,
                               'identity minimum',
                               CASE WHEN s.seqmin <> CASE WHEN s.seqincrement > 0 THEN 1
                                                          WHEN s.seqtypid = 21 THEN -32768
                                                          WHEN s.seqtypid = 23 THEN -2147483648
                                                          ELSE -9223372036854775808 END THEN s.seqmin::text ELSE '' END,
                               'identity maximum',
                               CASE WHEN s.seqmax <> CASE WHEN s.seqincrement < 0 THEN -1
                                                          WHEN s.seqtypid = 21 THEN 32767
                                                          WHEN s.seqtypid = 23 THEN 2147483647
                                                          ELSE 9223372036854775807 END THEN s.seqmax::text ELSE '' END,
                               'identity cache', CASE WHEN s.seqcache <> 1 THEN s.seqcache::text ELSE '' END,
                               'identity cycle', CASE WHEN s.seqcycle THEN 'yes' ELSE '' END]
                  FROM pg_catalog.pg_depend AS d
                  JOIN pg_catalog.pg_sequence AS s ON s.seqrelid = d.objid
                  JOIN pg_catalog.pg_class AS sc ON sc.oid = s.seqrelid
                  WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                    AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                    AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum AND d.deptype = 'i')
       END AS properties
FROM (SELECT ''::"char" AS attcompression) AS before_14
-- The column is there since 14; before, the name inside means the one outside.
CROSS JOIN LATERAL (SELECT x.*, attcompression AS compression FROM pg_catalog.pg_attribute AS x) AS a
JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid
JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
LEFT JOIN pg_catalog.pg_attrdef AS e ON e.adrelid = a.attrelid AND e.adnum = a.attnum
WHERE c.relkind IN ('r', 'p', 'f')
  AND c.relnamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR a.attrelid = ANY ($2::oid[]))
  AND a.attnum > 0
  AND NOT a.attisdropped

-- Views and materialized views.
-- $1 oid[]: schemas; $2 oid[]: only those on these relations, NULL = all
SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid AS catalog, c.oid AS oid, CASE c.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END AS kind, n.nspname AS schema, c.relname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(c.relowner) AS owner,
       pg_catalog.rtrim(pg_catalog.pg_get_viewdef(c.oid), ';') AS query,
       pg_catalog.array_to_string(c.reloptions, ', ') AS options,
       (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname) || ' ' || pg_catalog.format_type(a.atttypid, a.atttypmod)
                                      || CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || a.attcollation::pg_catalog.regcollation::text ELSE '' END,
                                    ', ' ORDER BY a.attnum)
        FROM pg_catalog.pg_attribute AS a
        JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
        WHERE a.attrelid = c.oid AND a.attnum > 0) AS columns,
       -- Defaults of a view's columns; of a materialized view what is set on them, under the names that columns have for it.
       ARRAY(SELECT v.pair
             FROM pg_catalog.pg_attribute AS a
             JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
             LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
             CROSS JOIN LATERAL (VALUES
               ('default ' || a.attname, pg_catalog.pg_get_expr(d.adbin, d.adrelid)),
               ('column storage ' || a.attname, CASE WHEN c.relkind = 'm' AND a.attstorage <> t.typstorage
                THEN CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END END),
               ('column compression ' || a.attname, CASE pg_catalog.to_jsonb(a) ->> 'attcompression' WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END),
               ('column statistics ' || a.attname, CASE WHEN c.relkind = 'm' AND a.attstattarget >= 0 THEN a.attstattarget::text END),
               -- A server may keep an option of its own there.
               ('column options ' || a.attname, (SELECT pg_catalog.string_agg(option, ', ')
                                                 FROM pg_catalog.unnest(a.attoptions) AS option
                                                 WHERE NOT pg_catalog.starts_with(option, 'pg_attver=')))) AS setting (name, value)
             CROSS JOIN LATERAL pg_catalog.unnest(ARRAY[setting.name, setting.value]) AS v (pair)
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND setting.value IS NOT NULL) AS properties,
       CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN 'no' END AS populated,
       CASE WHEN m.amname <> 'heap' THEN m.amname END AS "access method"
FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_am AS m ON m.oid = c.relam
WHERE c.relkind IN ('v', 'm')
  AND c.relnamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR c.oid = ANY ($2::oid[]))

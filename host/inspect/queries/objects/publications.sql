-- Publications with what they publish. Columns, conditions and schemas are there since 15.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_publication'::pg_catalog.regclass::oid AS catalog, p.oid AS oid, 'publication' AS kind, NULL AS schema, p.pubname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(p.pubowner) AS owner,
       CASE WHEN p.puballtables THEN 'yes' END AS "all tables",
       pg_catalog.concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
                            CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END) AS publish,
       CASE WHEN p.pubviaroot THEN 'yes' END AS via_root,
       (SELECT pg_catalog.array_agg(v.pair ORDER BY member.name, v.is_value)
        FROM (SELECT 'table ' || pg_catalog.format('%I.%I', n.nspname, c.relname) AS name,
                     pg_catalog.concat_ws(' ', 'all',
                       (SELECT '(' || pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum) || ')'
                        FROM pg_catalog.pg_attribute AS a
                        WHERE a.attrelid = r.prrelid
                          AND a.attnum = ANY ((pg_catalog.to_jsonb(r) ->> 'prattrs')::pg_catalog.int2vector)),
                       'WHERE ' || pg_catalog.pg_get_expr((pg_catalog.to_jsonb(r) ->> 'prqual')::pg_catalog.pg_node_tree, r.prrelid)) AS value
              FROM pg_catalog.pg_publication_rel AS r
              JOIN pg_catalog.pg_class AS c ON c.oid = r.prrelid
              JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
              WHERE r.prpubid = p.oid) AS member
        CROSS JOIN LATERAL (VALUES (member.name, false), (member.value, true)) AS v (pair, is_value)) AS properties
FROM pg_catalog.pg_publication AS p
WHERE $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

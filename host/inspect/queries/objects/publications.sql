-- Publications with what they publish, each table and schema under its own name. Columns, conditions and schemas are
-- there since 15; a schema of a publication is found by what depends on both, in any version.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_publication'::pg_catalog.regclass::oid AS catalog, p.oid AS oid, 'publication' AS kind, NULL AS schema, p.pubname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(p.pubowner) AS owner,
       CASE WHEN p.puballtables THEN 'yes' END AS "all tables",
       pg_catalog.concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
                            CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END) AS publish,
       CASE WHEN p.pubviaroot THEN 'true' END AS "via root",
       CASE pg_catalog.to_jsonb(p) ->> 'pubgencols' WHEN 's' THEN 'stored' WHEN 'true' THEN 'stored' END AS "generated columns",
       (SELECT pg_catalog.array_agg(v.pair ORDER BY member.name, v.is_value)
        FROM (SELECT pg_catalog.format('table %I.%I', n.nspname, c.relname) AS name,
                     pg_catalog.concat_ws(' ', pg_catalog.format('%I.%I', n.nspname, c.relname),
                       (SELECT '(' || pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attname) || ')'
                        FROM pg_catalog.pg_attribute AS a
                        WHERE a.attrelid = r.prrelid AND a.attnum = ANY (part.columns)),
                       'WHERE ' || pg_catalog.pg_get_expr(part.condition, r.prrelid)) AS value
              FROM pg_catalog.pg_publication_rel AS r
              -- In a server without these columns their names are those of what is absent.
              CROSS JOIN (SELECT NULL::pg_catalog.int2vector AS prattrs, NULL::pg_catalog.pg_node_tree AS prqual) AS absent
              CROSS JOIN LATERAL (SELECT (SELECT prattrs FROM pg_catalog.pg_publication_rel AS own WHERE own.oid = r.oid) AS columns,
                                         (SELECT prqual FROM pg_catalog.pg_publication_rel AS own WHERE own.oid = r.oid) AS condition) AS part
              JOIN pg_catalog.pg_class AS c ON c.oid = r.prrelid
              JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
              WHERE r.prpubid = p.oid
              UNION ALL
              SELECT pg_catalog.format('schema %I', n.nspname), pg_catalog.quote_ident(n.nspname)
              FROM pg_catalog.pg_depend AS d
              JOIN pg_catalog.pg_depend AS other ON other.classid = d.classid AND other.objid = d.objid
                                                AND other.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
              JOIN pg_catalog.pg_namespace AS n ON n.oid = other.refobjid
              WHERE d.refclassid = 'pg_catalog.pg_publication'::pg_catalog.regclass AND d.refobjid = p.oid
                AND d.deptype = 'a') AS member
        CROSS JOIN LATERAL (VALUES (member.name, false), (member.value, true)) AS v (pair, is_value)) AS properties
FROM pg_catalog.pg_publication AS p
WHERE $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

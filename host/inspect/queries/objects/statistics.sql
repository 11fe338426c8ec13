-- Extended statistics.
-- $1 oid[]: schemas; $2 oid[]: only those on these relations, NULL = all
SELECT 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass::oid AS catalog, s.oid AS oid, 'statistics' AS kind, n.nspname AS schema, s.stxname AS name,
       NULL AS signature, cn.nspname AS table_schema, c.relname AS table_name, pg_catalog.pg_get_userbyid(s.stxowner) AS owner,
       -- its columns by their names: the server spells them in the order of the table, which is not compared
       COALESCE(h.head || pg_catalog.overlay(d.rest, l.by_name, pg_catalog.strpos(d.rest, ' ON ') + 4, pg_catalog.length(l.by_number)),
                pg_catalog.pg_get_statisticsobjdef(s.oid)) AS definition,
       CASE WHEN s.stxstattarget >= 0 THEN s.stxstattarget END AS target
FROM pg_catalog.pg_statistic_ext AS s
JOIN pg_catalog.pg_namespace AS n ON n.oid = s.stxnamespace
JOIN pg_catalog.pg_class AS c ON c.oid = s.stxrelid
JOIN pg_catalog.pg_namespace AS cn ON cn.oid = c.relnamespace
CROSS JOIN LATERAL (SELECT 'CREATE STATISTICS ' || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(s.stxname) AS head) AS h
CROSS JOIN LATERAL (SELECT pg_catalog.substr(pg_catalog.pg_get_statisticsobjdef(s.oid), pg_catalog.length(h.head) + 1) AS rest) AS d
CROSS JOIN LATERAL (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum) AS by_number,
                           pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attname) AS by_name
                    FROM pg_catalog.pg_attribute AS a
                    WHERE a.attrelid = s.stxrelid AND a.attnum = ANY (s.stxkeys::int2[])) AS l
WHERE true
  AND c.relnamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR c.oid = ANY ($2::oid[]))

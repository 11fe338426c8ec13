-- Tables: plain, partitioned, partitions, foreign.
-- $1 oid[]: schemas; $2 oid[]: only these, NULL = all
SELECT c.oid, n.nspname, c.relname, c.relkind, c.relispartition, c.relpersistence = 'u' AS is_unlogged,
       pg_catalog.pg_get_userbyid(c.relowner) AS owner,
       -- Attributes, under the names they have in the model.
       CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END AS "partition key",
       (SELECT pg_catalog.string_agg(pg_catalog.format('%I.%I', pn.nspname, p.relname), ', ' ORDER BY h.inhseqno)
        FROM pg_catalog.pg_inherits AS h
        JOIN pg_catalog.pg_class AS p ON p.oid = h.inhparent
        JOIN pg_catalog.pg_namespace AS pn ON pn.oid = p.relnamespace
        WHERE h.inhrelid = c.oid) AS parents,
       CASE WHEN c.relispartition THEN pg_catalog.pg_get_expr(c.relpartbound, c.oid) END AS bound,
       pg_catalog.array_to_string(c.reloptions, ', ') AS options,
       CASE WHEN c.relkind <> 'p' AND m.amname <> 'heap' THEN m.amname END AS "access method",
       CASE c.relreplident WHEN 'f' THEN 'full' WHEN 'n' THEN 'nothing' END AS "replica identity",
       CASE WHEN c.relrowsecurity AND c.relforcerowsecurity THEN 'enabled, forced'
            WHEN c.relrowsecurity THEN 'enabled'
            WHEN c.relforcerowsecurity THEN 'forced' END AS "row security",
       CASE WHEN c.reloftype <> 0 THEN pg_catalog.format_type(c.reloftype, NULL) END AS "of type",
       f.server, f.options AS "foreign options"
FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_am AS m ON m.oid = c.relam
LEFT JOIN LATERAL (
  SELECT s.srvname AS server,
         (SELECT pg_catalog.string_agg(pg_catalog.format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name)
          FROM pg_catalog.pg_options_to_table(t.ftoptions) AS o) AS options
  FROM pg_catalog.pg_foreign_table AS t
  JOIN pg_catalog.pg_foreign_server AS s ON s.oid = t.ftserver
  WHERE t.ftrelid = c.oid
) AS f ON c.relkind = 'f'
WHERE c.relkind IN ('r', 'p', 'f')
  AND c.relnamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR c.oid = ANY ($2::oid[]))
  AND c.relpersistence <> 't'
  AND c.oid NOT IN (SELECT d.objid
                    FROM pg_catalog.pg_depend AS d
                    WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
                      AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                      AND d.deptype = 'e')
ORDER BY n.nspname, c.relname

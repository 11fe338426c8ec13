-- Tables: plain, partitioned, partitions, foreign.
-- $1 oid[]: schemas; $2 oid[]: only these, NULL = all
SELECT c.oid, n.nspname, c.relname, c.relkind, c.relispartition, c.relpersistence = 'u' AS is_unlogged,
       pg_catalog.pg_get_userbyid(c.relowner) AS owner,
       -- Schemas and names in turn.
       CASE WHEN h.inhrelid IS NOT NULL
            THEN ARRAY(SELECT part
                       FROM pg_catalog.pg_inherits AS i
                       JOIN pg_catalog.pg_class AS p ON p.oid = i.inhparent
                       JOIN pg_catalog.pg_namespace AS pn ON pn.oid = p.relnamespace
                       CROSS JOIN LATERAL pg_catalog.unnest(ARRAY[pn.nspname, p.relname]) WITH ORDINALITY AS u (part, place)
                       WHERE i.inhrelid = c.oid
                       ORDER BY i.inhseqno, u.place) END AS parents,
       -- Attributes, under the names they have in the model.
       CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END AS "partition key",
       CASE WHEN c.relispartition THEN pg_catalog.pg_get_expr(c.relpartbound, c.oid) END AS bound,
       CASE WHEN c.reloptions IS NOT NULL OR toast.options IS NOT NULL
            THEN pg_catalog.array_to_string(c.reloptions || toast.options, ', ') END AS options,
       CASE WHEN c.relkind <> 'p' AND m.amname <> 'heap' THEN m.amname END AS "access method",
       CASE c.relreplident WHEN 'f' THEN 'full' WHEN 'n' THEN 'nothing' END AS "replica identity",
       CASE WHEN c.relrowsecurity AND c.relforcerowsecurity THEN 'enabled, forced'
            WHEN c.relrowsecurity THEN 'enabled'
            WHEN c.relforcerowsecurity THEN 'forced' END AS "row security",
       CASE WHEN c.reloftype <> 0 THEN pg_catalog.format_type(c.reloftype, NULL) END AS "of type",
       s.srvname AS server
FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_am AS m ON m.oid = c.relam
LEFT JOIN (SELECT DISTINCT inhrelid FROM pg_catalog.pg_inherits) AS h ON h.inhrelid = c.oid
LEFT JOIN (
  SELECT t.oid, ARRAY(SELECT 'toast.' || o FROM pg_catalog.unnest(t.reloptions) AS o) AS options
  FROM pg_catalog.pg_class AS t
  WHERE t.relkind = 't' AND t.reloptions IS NOT NULL
) AS toast ON toast.oid = c.reltoastrelid
LEFT JOIN pg_catalog.pg_foreign_table AS f ON f.ftrelid = c.oid
LEFT JOIN pg_catalog.pg_foreign_server AS s ON s.oid = f.ftserver
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

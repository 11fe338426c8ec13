-- Sequences with the column that owns them; those of identity columns are part of their column.
-- $1 oid[]: schemas; $2 oid[]: only these, NULL = all
SELECT n.nspname, c.relname,
       pg_catalog.format_type(s.seqtypid, NULL) AS type,
       s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
       owner_schema.nspname AS owner_schema, owner.relname AS owner_table, a.attname AS owner_column,
       c.oid, pg_catalog.pg_get_userbyid(c.relowner) AS owner, c.relpersistence = 'u' AS is_unlogged
FROM pg_catalog.pg_sequence AS s
JOIN pg_catalog.pg_class AS c ON c.oid = s.seqrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_depend AS d ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                                   AND d.objid = c.oid
                                   AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                                   AND d.refobjsubid > 0
                                   AND d.deptype IN ('a', 'i')
LEFT JOIN pg_catalog.pg_class AS owner ON owner.oid = d.refobjid
LEFT JOIN pg_catalog.pg_namespace AS owner_schema ON owner_schema.oid = owner.relnamespace
LEFT JOIN pg_catalog.pg_attribute AS a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE c.relkind = 'S'
  AND c.relnamespace = ANY ($1::oid[])
  AND ($2::oid[] IS NULL OR c.oid = ANY ($2::oid[]))
  AND c.relpersistence <> 't'
  AND d.deptype IS DISTINCT FROM 'i'
  AND c.oid NOT IN (SELECT e.objid
                    FROM pg_catalog.pg_depend AS e
                    WHERE e.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
                      AND e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                      AND e.deptype = 'e')
ORDER BY n.nspname, c.relname

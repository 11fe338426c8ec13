-- Enum types with their values in order.
-- $1 oid[]: schemas; $2 text[], $3 text[]: only these schemas and names, NULL = all
SELECT n.nspname, t.typname,
       ARRAY(SELECT e.enumlabel::text
             FROM pg_catalog.pg_enum AS e
             WHERE e.enumtypid = t.oid
             ORDER BY e.enumsortorder) AS labels,
       t.oid, pg_catalog.pg_get_userbyid(t.typowner) AS owner
FROM pg_catalog.pg_type AS t
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
WHERE t.typtype = 'e'
  AND t.typnamespace = ANY ($1::oid[])
  AND ($2::text[] IS NULL
       OR (n.nspname::text, t.typname::text)
            IN (SELECT wanted.schema, wanted.name
                FROM ROWS FROM (pg_catalog.unnest($2::text[]), pg_catalog.unnest($3::text[]))
                       AS wanted (schema, name)))
  AND t.oid NOT IN (SELECT d.objid
                    FROM pg_catalog.pg_depend AS d
                    WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
                      AND d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass
                      AND d.deptype = 'e')
ORDER BY n.nspname, t.typname

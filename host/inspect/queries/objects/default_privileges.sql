-- Default privileges, by the role that makes objects. Those of all schemas replace the server's; those of one are added.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_default_acl'::pg_catalog.regclass::oid AS catalog, d.oid AS oid, 'default privileges' AS kind, n.nspname AS schema, pg_catalog.pg_get_userbyid(d.defaclrole) AS name,
       CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' WHEN 'L' THEN 'LARGE OBJECTS' END AS signature, NULL AS table_schema, NULL AS table_name, NULL AS owner
FROM pg_catalog.pg_default_acl AS d
LEFT JOIN pg_catalog.pg_namespace AS n ON n.oid = d.defaclnamespace
WHERE (d.defaclnamespace = 0 OR d.defaclnamespace = ANY ($1::oid[]))
  AND $2::oid[] IS NULL

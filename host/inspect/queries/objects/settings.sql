-- Settings of this database and of roles in it, which are not modelled: their names. A value may be a secret.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_db_role_setting'::pg_catalog.regclass::oid AS catalog, s.setrole AS oid, 'object' AS kind, NULL AS schema,
       pg_catalog.format('%s of %s', pg_catalog.split_part(setting, '=', 1),
                         CASE WHEN s.setrole = 0 THEN 'this database'
                              ELSE 'role ' || pg_catalog.pg_get_userbyid(s.setrole) || ' in this database' END) AS name,
       'setting' AS signature, NULL AS table_schema, NULL AS table_name, NULL AS owner
FROM pg_catalog.pg_db_role_setting AS s
JOIN pg_catalog.pg_database AS d ON d.oid = s.setdatabase AND d.datname = pg_catalog.current_database()
CROSS JOIN pg_catalog.unnest(s.setconfig) AS setting
WHERE $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

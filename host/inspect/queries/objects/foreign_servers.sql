-- Foreign servers. The values of options that may be secrets are never read.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_foreign_server'::pg_catalog.regclass::oid AS catalog, s.oid AS oid, 'foreign server' AS kind, NULL AS schema, s.srvname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(s.srvowner) AS owner,
       w.fdwname AS wrapper,
       s.srvtype AS type,
       s.srvversion AS version,
       (SELECT pg_catalog.string_agg(pg_catalog.format('%I %s', o.option_name,
                CASE WHEN o.option_name ~* '(pass|secret|token|key|credential)' THEN '<secret>'
                     ELSE pg_catalog.quote_literal(o.option_value) END), ', ' ORDER BY o.option_name)
        FROM pg_catalog.pg_options_to_table(s.srvoptions) AS o) AS options
FROM pg_catalog.pg_foreign_server AS s
JOIN pg_catalog.pg_foreign_data_wrapper AS w ON w.oid = s.srvfdw
WHERE $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

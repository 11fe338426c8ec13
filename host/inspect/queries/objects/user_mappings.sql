-- User mappings. The values of options that may be secrets are never read; those of others are not shown by the server.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_user_mapping'::pg_catalog.regclass::oid AS catalog, m.umid AS oid, 'user mapping' AS kind, NULL AS schema, CASE m.umuser WHEN 0 THEN 'public' ELSE m.usename END AS name,
       m.srvname AS signature, NULL AS table_schema, NULL AS table_name, NULL AS owner,
       (SELECT pg_catalog.string_agg(pg_catalog.format('%I %s', o.option_name,
                CASE WHEN o.option_name ~* '(pass|secret|token|key|credential)' THEN '<secret>'
                     ELSE pg_catalog.quote_literal(o.option_value) END), ', ' ORDER BY o.option_name)
        FROM pg_catalog.pg_options_to_table(m.umoptions) AS o) AS options
FROM pg_catalog.pg_user_mappings AS m
WHERE $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

-- Foreign data wrappers. The values of options that may be secrets are never read.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass::oid AS catalog, w.oid AS oid, 'foreign data wrapper' AS kind, NULL AS schema, w.fdwname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(w.fdwowner) AS owner,
       NULLIF(w.fdwhandler, 0)::pg_catalog.regproc AS handler,
       NULLIF(w.fdwvalidator, 0)::pg_catalog.regproc AS validator,
       (SELECT pg_catalog.string_agg(pg_catalog.format('%I %s', o.option_name,
                CASE WHEN o.option_name ~* '(pass|secret|token|key|credential)' THEN '<secret>'
                     ELSE pg_catalog.quote_literal(o.option_value) END), ', ' ORDER BY o.option_name)
        FROM pg_catalog.pg_options_to_table(w.fdwoptions) AS o) AS options
FROM pg_catalog.pg_foreign_data_wrapper AS w
WHERE $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

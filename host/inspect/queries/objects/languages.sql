-- Procedural languages made by people.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_language'::pg_catalog.regclass::oid AS catalog, l.oid AS oid, 'language' AS kind, NULL AS schema, l.lanname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(l.lanowner) AS owner,
       CASE WHEN l.lanpltrusted THEN 'yes' END AS trusted,
       NULLIF(l.lanplcallfoid, 0)::pg_catalog.regproc AS handler,
       NULLIF(l.laninline, 0)::pg_catalog.regproc AS inline,
       NULLIF(l.lanvalidator, 0)::pg_catalog.regproc AS validator
FROM pg_catalog.pg_language AS l
WHERE l.oid >= 16384
  AND $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

-- Event triggers.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_event_trigger'::pg_catalog.regclass::oid AS catalog, e.oid AS oid, 'event trigger' AS kind, NULL AS schema, e.evtname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(e.evtowner) AS owner,
       e.evtevent AS event,
       e.evtfoid::pg_catalog.regproc AS function,
       (SELECT pg_catalog.string_agg(pg_catalog.quote_literal(tag), ', ' ORDER BY tag) FROM pg_catalog.unnest(e.evttags) AS tag) AS tags,
       CASE e.evtenabled WHEN 'D' THEN 'no' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END AS enabled
FROM pg_catalog.pg_event_trigger AS e
WHERE $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

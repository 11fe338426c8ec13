-- Subscriptions of this database. The connection is a secret and never read.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_subscription'::pg_catalog.regclass::oid AS catalog, s.oid AS oid, 'subscription' AS kind, NULL AS schema, s.subname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(s.subowner) AS owner,
       pg_catalog.array_to_string(s.subpublications, ', ') AS publications,
       s.subslotname AS slot_name,
       CASE WHEN s.subenabled THEN 'yes' END AS enabled,
       CASE WHEN s.subsynccommit <> 'off' THEN s.subsynccommit END AS synchronous_commit
FROM pg_catalog.pg_subscription AS s
WHERE s.subdbid = (SELECT d.oid FROM pg_catalog.pg_database AS d WHERE d.datname = pg_catalog.current_database())
  AND $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

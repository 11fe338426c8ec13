-- Which queries of objects have anything to read here, and whether what they read sits on relations.
-- What grows with the number of tables is searched once for all that ask.
-- $1 oid[]: schemas
WITH relation AS MATERIALIZED (
  SELECT DISTINCT relkind FROM pg_catalog.pg_class WHERE relkind IN ('c', 'v', 'm') AND oid >= 16384
), trigger AS MATERIALIZED (
  SELECT DISTINCT tgparentid <> 0 AS is_of_partition FROM pg_catalog.pg_trigger WHERE NOT tgisinternal
)
SELECT query, on_relations
FROM (
  SELECT 'schemas' AS query, false AS on_relations, true AS is_present
  UNION ALL SELECT 'extensions', false, EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname <> 'plpgsql')
  UNION ALL SELECT 'languages', false, EXISTS (SELECT FROM pg_catalog.pg_language WHERE oid >= 16384)
  UNION ALL SELECT 'access_methods', false, EXISTS (SELECT FROM pg_catalog.pg_am WHERE oid >= 16384)
  UNION ALL SELECT 'collations', false, EXISTS (SELECT FROM pg_catalog.pg_collation WHERE oid >= 16384)
  UNION ALL SELECT 'domains', false, EXISTS (SELECT FROM pg_catalog.pg_type WHERE oid >= 16384 AND typtype = 'd')
  UNION ALL SELECT 'composite_types', false, EXISTS (SELECT FROM relation WHERE relkind = 'c')
  UNION ALL SELECT 'range_types', false, EXISTS (SELECT FROM pg_catalog.pg_range WHERE rngtypid >= 16384)
  UNION ALL SELECT 'base_types', false, EXISTS (SELECT FROM pg_catalog.pg_proc WHERE oid >= 16384 AND prolang = 13)
  UNION ALL SELECT 'functions', false, EXISTS (SELECT FROM pg_catalog.pg_proc WHERE oid >= 16384 AND prokind <> 'a')
  UNION ALL SELECT 'aggregates', false, EXISTS (SELECT FROM pg_catalog.pg_proc WHERE oid >= 16384 AND prokind = 'a')
  UNION ALL SELECT 'operators', false, EXISTS (SELECT FROM pg_catalog.pg_operator WHERE oid >= 16384)
  UNION ALL SELECT 'operator_families', false, EXISTS (SELECT FROM pg_catalog.pg_opfamily WHERE oid >= 16384)
  UNION ALL SELECT 'operator_classes', false, EXISTS (SELECT FROM pg_catalog.pg_opclass WHERE oid >= 16384)
  UNION ALL SELECT 'casts', false, EXISTS (SELECT FROM pg_catalog.pg_cast WHERE oid >= 16384)
  UNION ALL SELECT 'transforms', false, EXISTS (SELECT FROM pg_catalog.pg_transform WHERE oid >= 16384)
  UNION ALL SELECT 'conversions', false, EXISTS (SELECT FROM pg_catalog.pg_conversion WHERE oid >= 16384)
  UNION ALL SELECT 'text_search_parsers', false, EXISTS (SELECT FROM pg_catalog.pg_ts_parser WHERE oid >= 16384)
  UNION ALL SELECT 'text_search_templates', false, EXISTS (SELECT FROM pg_catalog.pg_ts_template WHERE oid >= 16384)
  UNION ALL SELECT 'text_search_dictionaries', false, EXISTS (SELECT FROM pg_catalog.pg_ts_dict WHERE oid >= 16384)
  UNION ALL SELECT 'text_search_configurations', false, EXISTS (SELECT FROM pg_catalog.pg_ts_config WHERE oid >= 16384)
  UNION ALL SELECT 'foreign_data_wrappers', false, EXISTS (SELECT FROM pg_catalog.pg_foreign_data_wrapper)
  UNION ALL SELECT 'foreign_servers', false, EXISTS (SELECT FROM pg_catalog.pg_foreign_server)
  UNION ALL SELECT 'user_mappings', false, EXISTS (SELECT FROM pg_catalog.pg_foreign_server)
  UNION ALL SELECT 'event_triggers', false, EXISTS (SELECT FROM pg_catalog.pg_event_trigger)
  UNION ALL SELECT 'publications', false, EXISTS (SELECT FROM pg_catalog.pg_publication)
  UNION ALL SELECT 'subscriptions', false, EXISTS (SELECT oid FROM pg_catalog.pg_subscription)
  UNION ALL SELECT 'default_privileges', false, EXISTS (SELECT FROM pg_catalog.pg_default_acl)
  UNION ALL SELECT 'settings', false, EXISTS (SELECT FROM pg_catalog.pg_db_role_setting)
  UNION ALL SELECT 'large_objects', false, EXISTS (SELECT FROM pg_catalog.pg_largeobject_metadata)
  UNION ALL SELECT 'tablespaces', true, EXISTS (SELECT FROM pg_catalog.pg_tablespace WHERE oid >= 16384)
  UNION ALL SELECT 'views', true, EXISTS (SELECT FROM relation WHERE relkind IN ('v', 'm'))
  UNION ALL SELECT 'view_indexes', true, EXISTS (SELECT FROM relation WHERE relkind = 'm')
  UNION ALL SELECT 'rules', true, EXISTS (SELECT FROM pg_catalog.pg_rewrite WHERE oid >= 16384 AND rulename <> '_RETURN')
  UNION ALL SELECT 'triggers', true, EXISTS (SELECT FROM trigger)
  UNION ALL SELECT 'trigger_states', true, EXISTS (SELECT FROM trigger WHERE is_of_partition)
  UNION ALL SELECT 'policies', true, EXISTS (SELECT FROM pg_catalog.pg_policy)
  UNION ALL SELECT 'statistics', true, EXISTS (SELECT FROM pg_catalog.pg_statistic_ext)
) AS kind
WHERE kind.is_present
  AND $1::oid[] IS NOT NULL

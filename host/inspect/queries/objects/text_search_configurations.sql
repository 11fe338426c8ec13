-- Text search configurations with the dictionaries of each kind of token.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_ts_config'::pg_catalog.regclass::oid AS catalog, c.oid AS oid, 'text search configuration' AS kind, n.nspname AS schema, c.cfgname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(c.cfgowner) AS owner,
       pg_catalog.format('%I.%I', pn.nspname, p.prsname) AS parser,
       (SELECT pg_catalog.array_agg(v.pair ORDER BY mapping.alias, v.is_value)
        FROM (SELECT token.alias, pg_catalog.string_agg(pg_catalog.format('%I.%I', dn.nspname, d.dictname), ', ' ORDER BY m.mapseqno) AS dictionaries
              FROM pg_catalog.pg_ts_config_map AS m
              JOIN pg_catalog.ts_token_type(c.cfgparser) AS token ON token.tokid = m.maptokentype
              JOIN pg_catalog.pg_ts_dict AS d ON d.oid = m.mapdict
              JOIN pg_catalog.pg_namespace AS dn ON dn.oid = d.dictnamespace
              WHERE m.mapcfg = c.oid
              GROUP BY token.alias) AS mapping
        CROSS JOIN LATERAL (VALUES ('mapping ' || mapping.alias, false), (mapping.dictionaries, true)) AS v (pair, is_value)) AS properties
FROM pg_catalog.pg_ts_config AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.cfgnamespace
JOIN pg_catalog.pg_ts_parser AS p ON p.oid = c.cfgparser
JOIN pg_catalog.pg_namespace AS pn ON pn.oid = p.prsnamespace
WHERE c.cfgnamespace = ANY ($1::oid[])
  AND $2::oid[] IS NULL

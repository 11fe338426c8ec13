-- Options of foreign data wrappers, servers, user mappings, foreign tables and their columns, by catalog, oid and column.
-- What they mean is up to the wrapper, so any of them may hold a password: only the values of those listed here, which
-- are known to be harmless, are read; NULL = hidden.
SELECT bearer.catalog::oid, bearer.oid, bearer.part, o.option_name,
       CASE WHEN o.option_name IN (
              -- Where a server is and how it is spoken to.
              'host', 'hostaddr', 'port', 'dbname', 'database', 'service', 'address', 'servername', 'server',
              'application_name', 'client_encoding', 'character_set', 'language', 'connect_timeout', 'keepalives',
              'keepalives_idle', 'keepalives_interval', 'keepalives_count', 'tcp_user_timeout', 'target_session_attrs',
              'load_balance_hosts', 'sslmode', 'sslcompression', 'sslsni', 'sslrootcert', 'sslcrl', 'sslcrldir',
              'ssl_min_protocol_version', 'ssl_max_protocol_version', 'gssencmode', 'krbsrvname', 'gsslib',
              'gssdelegation', 'channel_binding', 'requirepeer', 'require_auth', 'requiressl', 'tds_version',
              -- Who asks.
              'user', 'username', 'password_required',
              -- What is asked for.
              'schema', 'schema_name', 'table', 'table_name', 'column', 'column_name', 'collection', 'filename',
              'format', 'header', 'delimiter', 'quote', 'escape', 'null', 'encoding', 'force_not_null', 'force_null',
              'on_error', 'reject_limit', 'log_verbosity', 'key', 'readonly', 'updatable', 'truncatable', 'extensions',
              -- How it is planned and fetched.
              'use_remote_estimate', 'fdw_startup_cost', 'fdw_tuple_cost', 'fetch_size', 'batch_size', 'prefetch',
              'async_capable', 'analyze_sampling', 'parallel_commit', 'parallel_abort', 'keep_connections',
              'debug', 'row_estimate_method', 'max_long', 'sample_percent')
            THEN pg_catalog.quote_literal(o.option_value) END AS value
FROM (
  SELECT 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass AS catalog, w.oid, 0 AS part, w.fdwoptions AS options
  FROM pg_catalog.pg_foreign_data_wrapper AS w
  UNION ALL
  SELECT 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, s.oid, 0, s.srvoptions
  FROM pg_catalog.pg_foreign_server AS s
  UNION ALL
  -- The server shows the options of a mapping to those only whom they concern.
  SELECT 'pg_catalog.pg_user_mapping'::pg_catalog.regclass, m.umid, 0, m.umoptions
  FROM pg_catalog.pg_user_mappings AS m
  UNION ALL
  SELECT 'pg_catalog.pg_class'::pg_catalog.regclass, t.ftrelid, 0, t.ftoptions
  FROM pg_catalog.pg_foreign_table AS t
  UNION ALL
  SELECT 'pg_catalog.pg_class'::pg_catalog.regclass, a.attrelid, a.attnum, a.attfdwoptions
  FROM pg_catalog.pg_foreign_table AS t
  JOIN pg_catalog.pg_attribute AS a ON a.attrelid = t.ftrelid
  WHERE NOT a.attisdropped
) AS bearer
CROSS JOIN LATERAL pg_catalog.pg_options_to_table(bearer.options) AS o
WHERE bearer.options IS NOT NULL

-- Subscriptions of this database. The connection holds a password and is never read; whether one is running is a state
-- of the database and none of its schema, as pg_dump has it.
-- $1 oid[]: schemas; $2 oid[]: not used but for its type
SELECT 'pg_catalog.pg_subscription'::pg_catalog.regclass::oid AS catalog, s.oid AS oid, 'subscription' AS kind, NULL AS schema, s.subname AS name,
       NULL AS signature, NULL AS table_schema, NULL AS table_name, pg_catalog.pg_get_userbyid(s.subowner) AS owner,
       (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(p.name), ', ' ORDER BY p.name)
        FROM pg_catalog.unnest(s.subpublications) AS p (name)) AS publications,
       COALESCE(pg_catalog.quote_literal(s.subslotname), 'NONE') AS "option slot_name",
       CASE WHEN s.subsynccommit <> 'off' THEN pg_catalog.quote_literal(s.subsynccommit) END AS "option synchronous_commit",
       -- Not all of these are there in all versions.
       (SELECT pg_catalog.array_agg(v.pair ORDER BY o.name, v.is_value)
        FROM (VALUES ('binary', 'subbinary', 'true', 'false'), ('streaming', 'substream', 'true', 'false'),
                     ('two_phase', 'subtwophasestate', 'true', 'd'),
                     ('disable_on_error', 'subdisableonerr', 'true', 'false'),
                     ('password_required', 'subpasswordrequired', 'false', 'true'),
                     ('run_as_owner', 'subrunasowner', 'true', 'false'), ('origin', 'suborigin', NULL, 'any'),
                     ('failover', 'subfailover', 'true', 'false')) AS o (name, attribute, value, usual)
        CROSS JOIN LATERAL (SELECT pg_catalog.to_jsonb(s) ->> o.attribute AS state) AS seen
        CROSS JOIN LATERAL (VALUES ('option ' || o.name, false),
                                   (CASE WHEN o.name = 'streaming' AND seen.state = 'p' THEN 'parallel'
                                         ELSE COALESCE(o.value, pg_catalog.quote_literal(seen.state)) END, true)) AS v (pair, is_value)
        WHERE seen.state <> o.usual
          -- in 16 streaming is a letter
          AND NOT (o.name = 'streaming' AND seen.state = 'f')) AS properties
FROM pg_catalog.pg_subscription AS s
WHERE s.subdbid = (SELECT d.oid FROM pg_catalog.pg_database AS d WHERE d.datname = pg_catalog.current_database())
  AND $1::oid[] IS NOT NULL
  AND $2::oid[] IS NULL

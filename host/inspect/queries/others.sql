-- What is in the database but not modelled. Objects have the class and oid under which uses.sql finds them.
-- $1 oid[]: schemas; $2 oid[]: only these views and what sits on these relations, NULL = all
WITH object AS (
  SELECT 'pg_catalog.pg_class'::pg_catalog.regclass AS class, c.oid,
         CASE c.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END AS kind,
         c.relnamespace AS schema, c.relname::text AS name, NULL::oid AS relation,
         pg_catalog.pg_get_viewdef(c.oid) AS definition
  FROM pg_catalog.pg_class AS c
  WHERE c.relkind IN ('v', 'm')
    AND c.relnamespace = ANY ($1::oid[])
    AND ($2::oid[] IS NULL OR c.oid = ANY ($2::oid[]))
  UNION ALL
  SELECT 'pg_catalog.pg_class'::pg_catalog.regclass, c.oid, 'row security', c.relnamespace, c.relname::text, c.oid,
         CASE WHEN c.relforcerowsecurity THEN 'forced' ELSE 'enabled' END
  FROM pg_catalog.pg_class AS c
  WHERE c.relrowsecurity
    AND c.relnamespace = ANY ($1::oid[])
    AND ($2::oid[] IS NULL OR c.oid = ANY ($2::oid[]))
  UNION ALL
  SELECT 'pg_catalog.pg_rewrite'::pg_catalog.regclass, r.oid, 'rule', c.relnamespace, r.rulename::text, c.oid,
         pg_catalog.pg_get_ruledef(r.oid)
  FROM pg_catalog.pg_rewrite AS r
  JOIN pg_catalog.pg_class AS c ON c.oid = r.ev_class
  WHERE r.rulename <> '_RETURN'
    AND c.relnamespace = ANY ($1::oid[])
    AND ($2::oid[] IS NULL OR r.ev_class = ANY ($2::oid[]))
  UNION ALL
  SELECT 'pg_catalog.pg_trigger'::pg_catalog.regclass, t.oid, 'trigger', c.relnamespace, t.tgname::text, c.oid,
         pg_catalog.pg_get_triggerdef(t.oid)
           || CASE t.tgenabled WHEN 'O' THEN '' ELSE ' [enabled: ' || t.tgenabled::text || ']' END
  FROM pg_catalog.pg_trigger AS t
  JOIN pg_catalog.pg_class AS c ON c.oid = t.tgrelid
  WHERE NOT t.tgisinternal
    AND c.relnamespace = ANY ($1::oid[])
    AND ($2::oid[] IS NULL OR t.tgrelid = ANY ($2::oid[]))
  UNION ALL
  SELECT 'pg_catalog.pg_policy'::pg_catalog.regclass, p.oid, 'policy', c.relnamespace, p.polname::text, c.oid,
         pg_catalog.concat_ws(' ',
           CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
           'FOR ' || p.polcmd::text,
           'TO ' || (SELECT pg_catalog.string_agg(CASE role WHEN 0 THEN 'PUBLIC'
                                                  ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(role)) END,
                                                  ', ' ORDER BY role)
                     FROM pg_catalog.unnest(p.polroles) AS role),
           'USING (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')',
           'WITH CHECK (' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')')
  FROM pg_catalog.pg_policy AS p
  JOIN pg_catalog.pg_class AS c ON c.oid = p.polrelid
  WHERE c.relnamespace = ANY ($1::oid[])
    AND ($2::oid[] IS NULL OR p.polrelid = ANY ($2::oid[]))
  UNION ALL
  SELECT 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass, s.oid, 'statistics', s.stxnamespace, s.stxname::text,
         s.stxrelid, pg_catalog.pg_get_statisticsobjdef(s.oid)
  FROM pg_catalog.pg_statistic_ext AS s
  WHERE s.stxnamespace = ANY ($1::oid[])
    AND ($2::oid[] IS NULL OR s.stxrelid = ANY ($2::oid[]))
  UNION ALL
  SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass, f.oid,
         CASE f.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END,
         f.pronamespace,
         pg_catalog.quote_ident(f.proname) || '(' || pg_catalog.oidvectortypes(f.proargtypes) || ')', NULL::oid,
         CASE WHEN f.prokind <> 'a' THEN pg_catalog.pg_get_functiondef(f.oid) END
  FROM pg_catalog.pg_proc AS f
  WHERE f.pronamespace = ANY ($1::oid[])
    AND $2::oid[] IS NULL
    -- made with a range type
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
                    WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = f.oid
                      AND d.deptype = 'i')
  UNION ALL
  SELECT 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, 'domain', t.typnamespace, t.typname::text, NULL::oid,
         pg_catalog.concat_ws(' ',
           pg_catalog.format_type(t.typbasetype, t.typtypmod),
           CASE WHEN t.typnotnull THEN 'NOT NULL' END,
           'DEFAULT ' || t.typdefault,
           (SELECT pg_catalog.string_agg('CONSTRAINT ' || pg_catalog.quote_ident(k.conname) || ' '
                                         || pg_catalog.pg_get_constraintdef(k.oid), ' ' ORDER BY k.conname)
            FROM pg_catalog.pg_constraint AS k
            WHERE k.contypid = t.oid AND k.contype = 'c'))
  FROM pg_catalog.pg_type AS t
  WHERE t.typtype = 'd'
    AND t.typnamespace = ANY ($1::oid[])
    AND $2::oid[] IS NULL
  UNION ALL
  SELECT 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, 'composite type', t.typnamespace, t.typname::text,
         NULL::oid,
         (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname) || ' '
                                       || pg_catalog.format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum)
          FROM pg_catalog.pg_attribute AS a
          WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)
  FROM pg_catalog.pg_class AS c
  JOIN pg_catalog.pg_type AS t ON t.oid = c.reltype
  WHERE c.relkind = 'c'
    AND c.relnamespace = ANY ($1::oid[])
    AND $2::oid[] IS NULL
  UNION ALL
  SELECT 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, 'range type', t.typnamespace, t.typname::text, NULL::oid,
         pg_catalog.format_type(r.rngsubtype, NULL)
  FROM pg_catalog.pg_range AS r
  JOIN pg_catalog.pg_type AS t ON t.oid = r.rngtypid
  WHERE t.typnamespace = ANY ($1::oid[])
    AND $2::oid[] IS NULL
  UNION ALL
  SELECT 'pg_catalog.pg_collation'::pg_catalog.regclass, l.oid, 'collation', l.collnamespace, l.collname::text,
         NULL::oid, NULL
  FROM pg_catalog.pg_collation AS l
  WHERE l.collnamespace = ANY ($1::oid[])
    AND $2::oid[] IS NULL
  UNION ALL
  SELECT 'pg_catalog.pg_operator'::pg_catalog.regclass, o.oid, 'operator', o.oprnamespace,
         o.oprname::text || '(' || pg_catalog.concat_ws(', ', NULLIF(o.oprleft, 0)::pg_catalog.regtype,
                                                        NULLIF(o.oprright, 0)::pg_catalog.regtype) || ')',
         NULL::oid, o.oprcode::text
  FROM pg_catalog.pg_operator AS o
  WHERE o.oprnamespace = ANY ($1::oid[])
    AND $2::oid[] IS NULL
  UNION ALL
  SELECT 'pg_catalog.pg_ts_config'::pg_catalog.regclass, s.oid, 'text search configuration', s.cfgnamespace,
         s.cfgname::text, NULL::oid, NULL
  FROM pg_catalog.pg_ts_config AS s
  WHERE s.cfgnamespace = ANY ($1::oid[])
    AND $2::oid[] IS NULL
  UNION ALL
  SELECT 'pg_catalog.pg_ts_dict'::pg_catalog.regclass, s.oid, 'text search dictionary', s.dictnamespace,
         s.dictname::text, NULL::oid, NULL
  FROM pg_catalog.pg_ts_dict AS s
  WHERE s.dictnamespace = ANY ($1::oid[])
    AND $2::oid[] IS NULL
  UNION ALL
  SELECT 'pg_catalog.pg_event_trigger'::pg_catalog.regclass, e.oid, 'event trigger', NULL::oid, e.evtname::text,
         NULL::oid, e.evtevent || ' ' || e.evtfoid::pg_catalog.regprocedure::text
  FROM pg_catalog.pg_event_trigger AS e
  WHERE $2::oid[] IS NULL
  UNION ALL
  SELECT 'pg_catalog.pg_publication'::pg_catalog.regclass, p.oid, 'publication', NULL::oid, p.pubname::text,
         NULL::oid, NULL
  FROM pg_catalog.pg_publication AS p
  WHERE $2::oid[] IS NULL
  UNION ALL
  -- The options of a server may hold secrets.
  SELECT 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, s.oid, 'foreign server', NULL::oid, s.srvname::text,
         NULL::oid, NULL
  FROM pg_catalog.pg_foreign_server AS s
  WHERE $2::oid[] IS NULL
)
SELECT object.class::oid AS class, object.oid, object.kind, n.nspname, object.name,
       relation_schema.nspname AS relation_schema, relation.relname AS relation, object.definition
FROM object
LEFT JOIN pg_catalog.pg_namespace AS n ON n.oid = object.schema
LEFT JOIN pg_catalog.pg_class AS relation ON relation.oid = object.relation
LEFT JOIN pg_catalog.pg_namespace AS relation_schema ON relation_schema.oid = relation.relnamespace
WHERE (object.class::oid, object.oid) NOT IN (SELECT d.classid, d.objid
                                              FROM pg_catalog.pg_depend AS d
                                              WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
                                                AND d.deptype = 'e')
ORDER BY n.nspname, object.name, object.kind, relation.relname

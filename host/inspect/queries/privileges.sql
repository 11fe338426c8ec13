-- Rights that differ from those an object of its kind and owner is born with, by catalog, oid and column: rights that
-- somebody has beyond them, and rights of birth that were taken away. Those of a view's column and of an identity
-- column's sequence stand with the view and the column, and name the part they are on. A right that somebody else than
-- the owner passed on is told apart: no statement of another role gives or takes it.
WITH acl AS (
  SELECT CASE WHEN i.refobjid IS NULL THEN c.oid ELSE i.refobjid END AS oid, COALESCE(i.refobjsubid, 0) AS number,
         CASE WHEN i.refobjid IS NOT NULL THEN pg_catalog.format('%I.%I', n.nspname, c.relname) END AS part,
         'pg_catalog.pg_class'::pg_catalog.regclass AS catalog, c.relacl AS acl, c.relowner AS owner,
         pg_catalog.acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner) AS birth
  FROM pg_catalog.pg_class AS c
  JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  LEFT JOIN pg_catalog.pg_depend AS i ON c.relkind = 'S' AND i.deptype = 'i' AND i.objid = c.oid
                                     AND i.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                                     AND i.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
  WHERE c.relacl IS NOT NULL AND c.oid >= 16384
  UNION ALL
  SELECT a.attrelid, CASE WHEN c.relkind IN ('v', 'm') THEN 0 ELSE a.attnum END,
         CASE WHEN c.relkind IN ('v', 'm') THEN a.attname END,
         'pg_catalog.pg_class'::pg_catalog.regclass, a.attacl, c.relowner, NULL
  FROM pg_catalog.pg_attribute AS a
  JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid
  WHERE a.attacl IS NOT NULL AND a.attrelid >= 16384 AND NOT a.attisdropped
  UNION ALL
  SELECT f.oid, 0, NULL, 'pg_catalog.pg_proc'::pg_catalog.regclass, f.proacl, f.proowner,
         pg_catalog.acldefault('f', f.proowner)
  FROM pg_catalog.pg_proc AS f
  WHERE f.proacl IS NOT NULL AND f.oid >= 16384
  UNION ALL
  SELECT t.oid, 0, NULL, 'pg_catalog.pg_type'::pg_catalog.regclass, t.typacl, t.typowner,
         pg_catalog.acldefault('T', t.typowner)
  FROM pg_catalog.pg_type AS t
  WHERE t.typacl IS NOT NULL AND t.oid >= 16384
  UNION ALL
  -- Everybody may use schema public as a database is made; before 15 everybody could also make objects there, which
  -- counts as granted, so that servers can be compared.
  SELECT n.oid, 0, NULL, 'pg_catalog.pg_namespace'::pg_catalog.regclass,
         COALESCE(n.nspacl, pg_catalog.acldefault('n', n.nspowner)), n.nspowner,
         pg_catalog.acldefault('n', n.nspowner)
         || CASE WHEN n.nspname = 'public'
                 THEN ARRAY[pg_catalog.makeaclitem(0, n.nspowner, 'USAGE', false)] END
  FROM pg_catalog.pg_namespace AS n
  WHERE (n.nspacl IS NOT NULL AND n.oid >= 16384) OR n.nspname = 'public'
  UNION ALL
  SELECT l.oid, 0, NULL, 'pg_catalog.pg_language'::pg_catalog.regclass, l.lanacl, l.lanowner,
         pg_catalog.acldefault('l', l.lanowner)
  FROM pg_catalog.pg_language AS l
  WHERE l.lanacl IS NOT NULL AND l.oid >= 16384
  UNION ALL
  SELECT w.oid, 0, NULL, 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass, w.fdwacl, w.fdwowner,
         pg_catalog.acldefault('F', w.fdwowner)
  FROM pg_catalog.pg_foreign_data_wrapper AS w
  WHERE w.fdwacl IS NOT NULL AND w.oid >= 16384
  UNION ALL
  SELECT s.oid, 0, NULL, 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, s.srvacl, s.srvowner,
         pg_catalog.acldefault('S', s.srvowner)
  FROM pg_catalog.pg_foreign_server AS s
  WHERE s.srvacl IS NOT NULL AND s.oid >= 16384
  UNION ALL
  -- Those of the whole database replace what objects are born with, those of a schema come on top.
  SELECT d.oid, 0, NULL, 'pg_catalog.pg_default_acl'::pg_catalog.regclass, d.defaclacl, d.defaclrole,
         CASE WHEN d.defaclnamespace = 0
              THEN pg_catalog.acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole)
              END
  FROM pg_catalog.pg_default_acl AS d
), item AS (
  SELECT acl.catalog, acl.oid, acl.number, acl.part, x.grantee, x.privilege_type,
         CASE WHEN x.grantor <> acl.owner THEN x.grantor END AS passed_on_by,
         CASE WHEN x.is_grantable THEN 2 ELSE 1 END AS degree, 0 AS birth
  FROM acl CROSS JOIN LATERAL pg_catalog.aclexplode(acl.acl) AS x
  UNION ALL
  SELECT acl.catalog, acl.oid, acl.number, acl.part, x.grantee, x.privilege_type, NULL, 0, 1
  FROM acl CROSS JOIN LATERAL pg_catalog.aclexplode(acl.birth) AS x
)
SELECT item.catalog::oid, item.oid, item.number, item.part,
       CASE item.grantee WHEN 0 THEN '' ELSE pg_catalog.pg_get_userbyid(item.grantee) END AS role,
       item.privilege_type, pg_catalog.max(item.degree) = 2 AS is_grantable, pg_catalog.max(item.degree) = 0 AS is_revoked,
       CASE WHEN item.passed_on_by IS NOT NULL THEN pg_catalog.pg_get_userbyid(item.passed_on_by) END AS passed_on_by
FROM item
GROUP BY item.catalog, item.oid, item.number, item.part, item.grantee, item.privilege_type, item.passed_on_by
HAVING pg_catalog.max(item.degree) <> pg_catalog.max(item.birth)

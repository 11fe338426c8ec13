-- Rights that differ from those an object of its kind and owner is born with, by catalog, oid and column: rights it has
-- beyond them, and rights of birth that were taken away.
WITH acl AS (
  SELECT 'pg_catalog.pg_class'::pg_catalog.regclass AS catalog, c.oid, 0 AS part, c.relacl AS acl, c.relowner AS owner,
         pg_catalog.acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner) AS birth
  FROM pg_catalog.pg_class AS c
  WHERE c.relacl IS NOT NULL AND c.oid >= 16384
  UNION ALL
  SELECT 'pg_catalog.pg_class'::pg_catalog.regclass, a.attrelid, a.attnum, a.attacl, c.relowner, NULL
  FROM pg_catalog.pg_attribute AS a
  JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid
  WHERE a.attacl IS NOT NULL AND a.attrelid >= 16384 AND NOT a.attisdropped
  UNION ALL
  SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass, f.oid, 0, f.proacl, f.proowner,
         pg_catalog.acldefault('f', f.proowner)
  FROM pg_catalog.pg_proc AS f
  WHERE f.proacl IS NOT NULL AND f.oid >= 16384
  UNION ALL
  SELECT 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, 0, t.typacl, t.typowner,
         pg_catalog.acldefault('T', t.typowner)
  FROM pg_catalog.pg_type AS t
  WHERE t.typacl IS NOT NULL AND t.oid >= 16384
  UNION ALL
  -- Schema public is born with a right of everybody to use it.
  SELECT 'pg_catalog.pg_namespace'::pg_catalog.regclass, n.oid, 0, n.nspacl, n.nspowner,
         CASE WHEN n.nspname = 'public' AND i.initprivs IS NOT NULL THEN i.initprivs
              ELSE pg_catalog.acldefault('n', n.nspowner) END
  FROM pg_catalog.pg_namespace AS n
  LEFT JOIN pg_catalog.pg_init_privs AS i ON i.objoid = n.oid
                                         AND i.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
  WHERE n.nspacl IS NOT NULL AND (n.oid >= 16384 OR n.nspname = 'public')
  UNION ALL
  SELECT 'pg_catalog.pg_language'::pg_catalog.regclass, l.oid, 0, l.lanacl, l.lanowner,
         pg_catalog.acldefault('l', l.lanowner)
  FROM pg_catalog.pg_language AS l
  WHERE l.lanacl IS NOT NULL AND l.oid >= 16384
  UNION ALL
  SELECT 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass, w.oid, 0, w.fdwacl, w.fdwowner,
         pg_catalog.acldefault('F', w.fdwowner)
  FROM pg_catalog.pg_foreign_data_wrapper AS w
  WHERE w.fdwacl IS NOT NULL AND w.oid >= 16384
  UNION ALL
  SELECT 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, s.oid, 0, s.srvacl, s.srvowner,
         pg_catalog.acldefault('S', s.srvowner)
  FROM pg_catalog.pg_foreign_server AS s
  WHERE s.srvacl IS NOT NULL AND s.oid >= 16384
  UNION ALL
  SELECT 'pg_catalog.pg_default_acl'::pg_catalog.regclass, d.oid, 0, d.defaclacl, d.defaclrole,
         CASE WHEN d.defaclnamespace = 0
              THEN pg_catalog.acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole)
              END
  FROM pg_catalog.pg_default_acl AS d
), item AS (
  SELECT acl.catalog, acl.oid, acl.part, x.grantee, x.privilege_type, x.is_grantable, false AS is_birth
  FROM acl CROSS JOIN LATERAL pg_catalog.aclexplode(acl.acl) AS x
  UNION ALL
  SELECT acl.catalog, acl.oid, acl.part, x.grantee, x.privilege_type, x.is_grantable, true
  FROM acl CROSS JOIN LATERAL pg_catalog.aclexplode(acl.birth) AS x
)
SELECT item.catalog::oid, item.oid, item.part,
       CASE item.grantee WHEN 0 THEN '' ELSE pg_catalog.pg_get_userbyid(item.grantee) END AS role,
       item.privilege_type, item.is_grantable, pg_catalog.bool_and(item.is_birth) AS is_revoked
FROM item
GROUP BY item.catalog, item.oid, item.part, item.grantee, item.privilege_type, item.is_grantable
HAVING pg_catalog.bool_and(item.is_birth) OR NOT pg_catalog.bool_or(item.is_birth)
ORDER BY item.catalog, item.oid, item.part, role, item.privilege_type

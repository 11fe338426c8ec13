-- What belongs to extensions, by catalog and oid.
SELECT d.classid, d.objid
FROM pg_catalog.pg_depend AS d
WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
  AND d.deptype = 'e'

-- What no reader of these catalogs can do without: their rows as they are, and of what must be spelled only types and
-- defaults. Run by psql on both databases at once it is the floor that bench/run sets beside `plumb diff`.
SET search_path = '';
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SELECT c.oid, c.relname, c.relkind, c.relpersistence, c.relowner, c.relacl, c.reloptions, c.relreplident
FROM pg_catalog.pg_class AS c
WHERE c.relnamespace >= 16384 OR c.relnamespace = 2200;
SELECT a.attrelid, a.attnum, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
       a.attgenerated, pg_catalog.pg_get_expr(e.adbin, 0), a.attcollation, a.attstorage, a.attoptions, a.attinhcount
FROM pg_catalog.pg_attribute AS a
JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid
LEFT JOIN pg_catalog.pg_attrdef AS e ON e.adrelid = a.attrelid AND e.adnum = a.attnum
WHERE c.relkind IN ('r', 'p', 'f') AND c.oid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped;
SELECT oid, conname, contype, conrelid, confrelid, conkey, confkey, confupdtype, confdeltype, convalidated
FROM pg_catalog.pg_constraint
WHERE oid >= 16384;
SELECT indexrelid, indrelid, indkey, indclass, indcollation, indoption, indisunique, indisvalid
FROM pg_catalog.pg_index
WHERE indexrelid >= 16384;
SELECT * FROM pg_catalog.pg_sequence;
SELECT oid, typname, typtype, typrelid, typacl FROM pg_catalog.pg_type WHERE oid >= 16384;
SELECT enumtypid, enumlabel, enumsortorder FROM pg_catalog.pg_enum;
SELECT classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype
FROM pg_catalog.pg_depend
WHERE refobjid >= 16384 AND deptype IN ('n', 'a');
COMMIT;

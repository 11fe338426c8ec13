-- plumb plan composite_types/attributes_swapped_under_domains
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 1
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. AlterDomain: domain public.one_size
--    inverse, restores all:
--      ALTER DOMAIN public.one_size_plumb_old RENAME TO one_size;
ALTER DOMAIN public.one_size RENAME TO one_size_plumb_old;

-- 2. AlterDomain: domain public.sizes
--    inverse, restores all:
--      ALTER DOMAIN public.sizes_plumb_old RENAME TO sizes;
ALTER DOMAIN public.sizes RENAME TO sizes_plumb_old;

-- 3. AlterCompositeType: composite type public.size
--    inverse, restores all:
--      ALTER TYPE public.size_plumb_old RENAME TO size;
ALTER TYPE public.size RENAME TO size_plumb_old;

-- 4. AlterCompositeType: composite type public.size
--    inverse, restores all:
--      DROP TYPE public.size;
CREATE TYPE public.size AS (height integer, width integer);

-- 5. AlterDomain: domain public.one_size
--    inverse, restores all:
--      DROP DOMAIN public.one_size;
CREATE DOMAIN public.one_size AS public.size;

-- 6. AlterDomain: domain public.sizes
--    inverse, restores all:
--      DROP DOMAIN public.sizes;
CREATE DOMAIN public.sizes AS public.size[];

-- 7. AlterColumn: column public.picture.many
--    inverse, restores all:
--      DROP TYPE public.many_plumb_6d96e19139914b10;
CREATE TYPE public.many_plumb_6d96e19139914b10 AS (value public.sizes);

-- 8. AlterColumn: column public.picture.several
--    inverse, restores all:
--      DROP TYPE public.several_plumb_3cf6c20673100239;
CREATE TYPE public.several_plumb_3cf6c20673100239 AS (value public.one_size[]);

-- 9. AlterColumn: column public.picture.many, column public.picture.one, column public.picture.several
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.sizes cannot hold
--    hazard: may_fail_on_data: fails on a value that public.one_size cannot hold
--    hazard: may_fail_on_data: fails on a value that public.one_size[] cannot hold
--    inverse, restores all:
--      ALTER TABLE public.picture ALTER COLUMN many TYPE public.sizes_plumb_old USING (pg_catalog.json_populate_record(NULL::public.many_plumb_6d96e19139914b10, pg_catalog.json_build_object('value', pg_catalog.to_json(many)))).value,
--        ALTER COLUMN one TYPE public.one_size_plumb_old USING pg_catalog.json_populate_record(NULL::public.one_size_plumb_old, pg_catalog.to_json(one)),
--        ALTER COLUMN several TYPE public.one_size_plumb_old[] USING (pg_catalog.json_populate_record(NULL::public.several_plumb_3cf6c20673100239, pg_catalog.json_build_object('value', pg_catalog.to_json(several)))).value;
ALTER TABLE public.picture ALTER COLUMN many TYPE public.sizes USING (pg_catalog.json_populate_record(NULL::public.many_plumb_6d96e19139914b10, pg_catalog.json_build_object('value', pg_catalog.to_json(many)))).value,
  ALTER COLUMN one TYPE public.one_size USING pg_catalog.json_populate_record(NULL::public.one_size, pg_catalog.to_json(one)),
  ALTER COLUMN several TYPE public.one_size[] USING (pg_catalog.json_populate_record(NULL::public.several_plumb_3cf6c20673100239, pg_catalog.json_build_object('value', pg_catalog.to_json(several)))).value;

-- 10. AlterColumn: column public.picture.many
--    inverse, restores all:
--      CREATE TYPE public.many_plumb_6d96e19139914b10 AS (value public.sizes_plumb_old);
DROP TYPE public.many_plumb_6d96e19139914b10;

-- 11. AlterDomain: domain public.sizes_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.sizes_plumb_old AS public.size_plumb_old[];
DROP DOMAIN public.sizes_plumb_old;

-- 12. AlterColumn: column public.picture.several
--    inverse, restores all:
--      CREATE TYPE public.several_plumb_3cf6c20673100239 AS (value public.one_size_plumb_old[]);
DROP TYPE public.several_plumb_3cf6c20673100239;

-- 13. AlterDomain: domain public.one_size_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.one_size_plumb_old AS public.size_plumb_old;
DROP DOMAIN public.one_size_plumb_old;

-- 14. AlterCompositeType: composite type public.size_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.size_plumb_old AS (width integer, height integer);
DROP TYPE public.size_plumb_old;

COMMIT;

-- plumb plan composite_types/attribute_added_and_retyped_in_arrays
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

-- 1. AlterCompositeType: composite type public.size
--    inverse, restores all:
--      ALTER TYPE public.size_plumb_old RENAME TO size;
ALTER TYPE public.size RENAME TO size_plumb_old;

-- 2. AlterCompositeType: composite type public.size
--    inverse, restores all:
--      DROP TYPE public.size;
CREATE TYPE public.size AS (width bigint, height integer);

-- 3. AlterColumn: column public.picture.sizes
--    inverse, restores all:
--      DROP TYPE public.sizes_plumb_129ac4bc1bbf28c3;
CREATE TYPE public.sizes_plumb_129ac4bc1bbf28c3 AS (value public.size[]);

-- 4. AlterColumn: column public.picture.sizes
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.size[] cannot hold
--    hazard: data_loss: what public.size[] does not hold is rounded or cut off
--    inverse, restores shape:
--      ALTER TABLE public.picture ALTER COLUMN sizes TYPE public.size_plumb_old[] USING (pg_catalog.json_populate_record(NULL::public.sizes_plumb_129ac4bc1bbf28c3, pg_catalog.json_build_object('value', pg_catalog.to_json(sizes)))).value;
ALTER TABLE public.picture ALTER COLUMN sizes TYPE public.size[] USING (pg_catalog.json_populate_record(NULL::public.sizes_plumb_129ac4bc1bbf28c3, pg_catalog.json_build_object('value', pg_catalog.to_json(sizes)))).value;

-- 5. AlterColumn: column public.picture.sizes
--    inverse, restores all:
--      CREATE TYPE public.sizes_plumb_129ac4bc1bbf28c3 AS (value public.size_plumb_old[]);
DROP TYPE public.sizes_plumb_129ac4bc1bbf28c3;

-- 6. AlterCompositeType: composite type public.size_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.size_plumb_old AS (width integer, unit text);
DROP TYPE public.size_plumb_old;

COMMIT;

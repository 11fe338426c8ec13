-- plumb plan composite_types/attributes_swapped_in_arrays
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

-- 1. AlterCompositeType: composite type public.frame
--    inverse, restores all:
--      ALTER TYPE public.frame_plumb_old RENAME TO frame;
ALTER TYPE public.frame RENAME TO frame_plumb_old;

-- 2. AlterColumn: column public.picture.sizes
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.picture ALTER COLUMN sizes SET DEFAULT '{}'::public.size[];
ALTER TABLE public.picture ALTER COLUMN sizes DROP DEFAULT;

-- 3. AlterCompositeType: composite type public.size
--    inverse, restores all:
--      ALTER TYPE public.size_plumb_old RENAME TO size;
ALTER TYPE public.size RENAME TO size_plumb_old;

-- 4. AlterCompositeType: composite type public.size
--    inverse, restores all:
--      DROP TYPE public.size;
CREATE TYPE public.size AS (height integer, width integer);

-- 5. AlterCompositeType: composite type public.frame
--    inverse, restores all:
--      DROP TYPE public.frame;
CREATE TYPE public.frame AS (name text, sizes public.size[]);

-- 6. AlterColumn: column public.picture.frames
--    inverse, restores all:
--      DROP TYPE public.frames_plumb_71f785f57f156335;
CREATE TYPE public.frames_plumb_71f785f57f156335 AS (value public.frame[]);

-- 7. AlterColumn: column public.picture.sizes
--    inverse, restores all:
--      DROP TYPE public.sizes_plumb_129ac4bc1bbf28c3;
CREATE TYPE public.sizes_plumb_129ac4bc1bbf28c3 AS (value public.size[]);

-- 8. AlterColumn: column public.picture.frames, column public.picture.outer_size, column public.picture.sizes
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.frame[] cannot hold
--    hazard: may_fail_on_data: fails on a value that public.size cannot hold
--    hazard: may_fail_on_data: fails on a value that public.size[] cannot hold
--    inverse, restores all:
--      ALTER TABLE public.picture ALTER COLUMN frames TYPE public.frame_plumb_old[] USING (pg_catalog.json_populate_record(NULL::public.frames_plumb_71f785f57f156335, pg_catalog.json_build_object('value', pg_catalog.to_json(frames)))).value,
--        ALTER COLUMN outer_size TYPE public.size_plumb_old USING pg_catalog.json_populate_record(NULL::public.size_plumb_old, pg_catalog.to_json(outer_size)),
--        ALTER COLUMN sizes TYPE public.size_plumb_old[] USING (pg_catalog.json_populate_record(NULL::public.sizes_plumb_129ac4bc1bbf28c3, pg_catalog.json_build_object('value', pg_catalog.to_json(sizes)))).value;
ALTER TABLE public.picture ALTER COLUMN frames TYPE public.frame[] USING (pg_catalog.json_populate_record(NULL::public.frames_plumb_71f785f57f156335, pg_catalog.json_build_object('value', pg_catalog.to_json(frames)))).value,
  ALTER COLUMN outer_size TYPE public.size USING pg_catalog.json_populate_record(NULL::public.size, pg_catalog.to_json(outer_size)),
  ALTER COLUMN sizes TYPE public.size[] USING (pg_catalog.json_populate_record(NULL::public.sizes_plumb_129ac4bc1bbf28c3, pg_catalog.json_build_object('value', pg_catalog.to_json(sizes)))).value;

-- 9. AlterColumn: column public.picture.frames
--    inverse, restores all:
--      CREATE TYPE public.frames_plumb_71f785f57f156335 AS (value public.frame_plumb_old[]);
DROP TYPE public.frames_plumb_71f785f57f156335;

-- 10. AlterCompositeType: composite type public.frame_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.frame_plumb_old AS (name text, sizes public.size_plumb_old[]);
DROP TYPE public.frame_plumb_old;

-- 11. AlterColumn: column public.picture.sizes
--    inverse, restores all:
--      CREATE TYPE public.sizes_plumb_129ac4bc1bbf28c3 AS (value public.size_plumb_old[]);
DROP TYPE public.sizes_plumb_129ac4bc1bbf28c3;

-- 12. AlterCompositeType: composite type public.size_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.size_plumb_old AS (width integer, height integer);
DROP TYPE public.size_plumb_old;

-- 13. AlterColumn: column public.picture.sizes
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.picture ALTER COLUMN sizes DROP DEFAULT;
ALTER TABLE public.picture ALTER COLUMN sizes SET DEFAULT '{}'::public.size[];

COMMIT;

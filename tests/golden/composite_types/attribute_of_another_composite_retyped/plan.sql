-- plumb plan composite_types/attribute_of_another_composite_retyped
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

-- 1. AlterCompositeType: composite type public.line3
--    inverse, restores all:
--      ALTER TYPE public.line3_plumb_old RENAME TO line3;
ALTER TYPE public.line3 RENAME TO line3_plumb_old;

-- 2. AlterCompositeType: composite type public.point3
--    inverse, restores all:
--      ALTER TYPE public.point3_plumb_old RENAME TO point3;
ALTER TYPE public.point3 RENAME TO point3_plumb_old;

-- 3. AlterCompositeType: composite type public.point3
--    inverse, restores all:
--      DROP TYPE public.point3;
CREATE TYPE public.point3 AS (x bigint, y integer, z integer);

-- 4. AlterCompositeType: composite type public.line3
--    inverse, restores all:
--      DROP TYPE public.line3;
CREATE TYPE public.line3 AS (start public.point3, stop public.point3);

-- 5. AlterColumn: column public.drawing.line
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.line3 cannot hold
--    inverse, restores all:
--      ALTER TABLE public.drawing ALTER COLUMN line TYPE public.line3_plumb_old USING line::text::public.line3_plumb_old;
ALTER TABLE public.drawing ALTER COLUMN line TYPE public.line3 USING line::text::public.line3;

-- 6. AlterCompositeType: composite type public.line3_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.line3_plumb_old AS (start public.point3_plumb_old, stop public.point3_plumb_old);
DROP TYPE public.line3_plumb_old;

-- 7. AlterCompositeType: composite type public.point3_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.point3_plumb_old AS (x integer, y integer, z integer);
DROP TYPE public.point3_plumb_old;

COMMIT;

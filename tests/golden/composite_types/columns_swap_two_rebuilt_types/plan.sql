-- plumb plan composite_types/columns_swap_two_rebuilt_types
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

-- 1. AlterCompositeType: composite type public.one
--    inverse, restores all:
--      ALTER TYPE public.one_plumb_old RENAME TO one;
ALTER TYPE public.one RENAME TO one_plumb_old;

-- 2. AlterCompositeType: composite type public.two
--    inverse, restores all:
--      ALTER TYPE public.two_plumb_old RENAME TO two;
ALTER TYPE public.two RENAME TO two_plumb_old;

-- 3. AlterCompositeType: composite type public.one
--    inverse, restores all:
--      DROP TYPE public.one;
CREATE TYPE public.one AS (x bigint, y integer);

-- 4. AlterCompositeType: composite type public.two
--    inverse, restores all:
--      DROP TYPE public.two;
CREATE TYPE public.two AS (x integer, y bigint);

-- 5. AlterColumn: column public.t.a, column public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.two cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    hazard: may_fail_on_data: fails on a value that public.one cannot hold
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN a TYPE public.one_plumb_old USING a::text::public.one_plumb_old,
--        ALTER COLUMN b TYPE public.two_plumb_old USING b::text::public.two_plumb_old;
ALTER TABLE public.t ALTER COLUMN a TYPE public.two USING a::text::public.two,
  ALTER COLUMN b TYPE public.one USING b::text::public.one;

-- 6. AlterCompositeType: composite type public.one_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.one_plumb_old AS (x integer, y integer);
DROP TYPE public.one_plumb_old;

-- 7. AlterCompositeType: composite type public.two_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.two_plumb_old AS (x integer, y integer);
DROP TYPE public.two_plumb_old;

COMMIT;

-- plumb plan columns/default_calls_a_function_that_reads_it
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

-- 1. AlterColumn: column public.t.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN v SET DEFAULT public.next_v();
ALTER TABLE public.t ALTER COLUMN v DROP DEFAULT;

-- 2. AlterFunction: function public.next_v()
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.next_v()
--       RETURNS integer
--       LANGUAGE sql
--      BEGIN ATOMIC
--       SELECT max(t.v) AS max
--          FROM public.t;
--      END;
DROP FUNCTION public.next_v();

-- 3. AlterColumn: column public.t.v
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN v TYPE integer;
ALTER TABLE public.t ALTER COLUMN v TYPE bigint;

-- 4. AlterFunction: function public.next_v()
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.next_v();
CREATE OR REPLACE FUNCTION public.next_v()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT max(t.v) AS max
    FROM public.t;
END;

-- 5. AlterColumn: column public.t.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN v DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN v SET DEFAULT public.next_v();

COMMIT;

-- plumb plan inheritance/columns_changed_on_the_heir
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

-- 1. AlterColumn: column public.h.n
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.h ALTER COLUMN n DROP NOT NULL;
ALTER TABLE public.h ALTER COLUMN n SET NOT NULL;

-- 2. AlterColumn: column public.h.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.h ALTER COLUMN name SET DEFAULT 'x'::text;
ALTER TABLE public.h ALTER COLUMN name SET DEFAULT 'y'::text;

-- 3. AlterColumn: column public.h.own
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.h ALTER COLUMN own TYPE integer;
ALTER TABLE public.h ALTER COLUMN own TYPE bigint;

-- 4. AlterColumn: column public.i.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.i ALTER COLUMN name SET DEFAULT 'own'::text;
ALTER TABLE public.i ALTER COLUMN name SET DEFAULT 'x'::text;

COMMIT;

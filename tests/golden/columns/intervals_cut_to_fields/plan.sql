-- plumb plan columns/intervals_cut_to_fields
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

-- 1. AlterColumn: column public.lapse.a
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: data_loss: what interval day does not hold is rounded or cut off
--    inverse, restores shape:
--      ALTER TABLE public.lapse ALTER COLUMN a TYPE interval;
ALTER TABLE public.lapse ALTER COLUMN a TYPE interval day;

-- 2. AlterColumn: column public.lapse.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: data_loss: what interval(2) does not hold is rounded or cut off
--    inverse, restores shape:
--      ALTER TABLE public.lapse ALTER COLUMN b TYPE interval;
ALTER TABLE public.lapse ALTER COLUMN b TYPE interval(2);

-- 3. AlterColumn: column public.lapse.c
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: data_loss: what interval year to month does not hold is rounded or cut off
--    inverse, restores shape:
--      ALTER TABLE public.lapse ALTER COLUMN c TYPE interval(6);
ALTER TABLE public.lapse ALTER COLUMN c TYPE interval year to month;

-- 4. AlterColumn: column public.lapse.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.lapse ALTER COLUMN d TYPE interval second(2);
ALTER TABLE public.lapse ALTER COLUMN d TYPE interval day to second(3);

COMMIT;

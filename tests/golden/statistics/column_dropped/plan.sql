-- plumb plan statistics/column_dropped
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

-- 1. DropStatistics: statistics public.t.gone
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE STATISTICS public.gone ON b, c FROM public.t;
DROP STATISTICS public.gone;

-- 2. AlterStatistics: statistics public.t.s
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      CREATE STATISTICS public.s ON a, b, c FROM public.t;
DROP STATISTICS public.s;

-- 3. DropColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.t ADD COLUMN c integer;
ALTER TABLE public.t DROP COLUMN c;

-- 4. AlterStatistics: statistics public.t.s
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS public.s;
CREATE STATISTICS public.s ON a, b FROM public.t;

COMMIT;

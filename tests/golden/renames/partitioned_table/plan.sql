-- plumb plan renames/partitioned_table
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

-- 1. RenameColumn: column public.log.x
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER TABLE public.log RENAME COLUMN y TO x;
ALTER TABLE public.log RENAME COLUMN x TO y;

-- 2. RenameTable: table public.log
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER TABLE public.entry RENAME TO log;
ALTER TABLE public.log RENAME TO entry;

-- 3. RenameIndex: index public.log_1.log_1_x_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER INDEX public.log_1_y_idx RENAME TO log_1_x_idx;
ALTER INDEX public.log_1_x_idx RENAME TO log_1_y_idx;

COMMIT;

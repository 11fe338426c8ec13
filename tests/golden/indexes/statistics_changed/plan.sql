-- plumb plan indexes/statistics_changed
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

-- 1. AlterIndex: index public.t.a
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER INDEX public.a ALTER COLUMN 2 SET STATISTICS -1;
ALTER INDEX public.a ALTER COLUMN 2 SET STATISTICS 200;

-- 2. AlterIndex: index public.t.b
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER INDEX public.b ALTER COLUMN 1 SET STATISTICS 100;
ALTER INDEX public.b ALTER COLUMN 1 SET STATISTICS -1;

-- 3. AlterIndex: index public.t.b
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER INDEX public.b ALTER COLUMN 3 SET STATISTICS 300;
ALTER INDEX public.b ALTER COLUMN 3 SET STATISTICS 500;

COMMIT;

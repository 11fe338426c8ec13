-- plumb plan indexes/options_changed
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
--      ALTER INDEX public.a SET (fillfactor=70);
ALTER INDEX public.a SET (fillfactor=80);

-- 2. AlterIndex: index public.t.b
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER INDEX public.b RESET (fillfactor, deduplicate_items);
ALTER INDEX public.b SET (fillfactor=50, deduplicate_items=off);

-- 3. AlterIndex: index public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER INDEX public.c SET (fastupdate=off);
ALTER INDEX public.c RESET (fastupdate);

COMMIT;

-- plumb plan partitions/one_of_two_equal_indexes_dropped
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

-- 1. DropIndex: index public.t.first
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX first ON public.t (id);
DROP INDEX public.first;

-- 2. RenameIndex: index public.p.p_id_idx1
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER INDEX public.p_id_idx RENAME TO p_id_idx1;
ALTER INDEX public.p_id_idx1 RENAME TO p_id_idx;

COMMIT;

-- plumb plan statistics/changed
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

-- 1. AlterStatistics: statistics public.t.s1
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      CREATE STATISTICS public.s1 ON a, b FROM public.t;
--      COMMENT ON STATISTICS public.s1 IS 'They go together';
DROP STATISTICS public.s1;

-- 2. AlterStatistics: statistics public.t.s1
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS public.s1;
CREATE STATISTICS public.s1 ON a, b, c FROM public.t;

-- 3. AlterStatistics: statistics public.t.s2
--    inverse, restores all:
--      ALTER STATISTICS public.s2 SET STATISTICS -1;
ALTER STATISTICS public.s2 SET STATISTICS 10;

-- 4. AlterStatistics: statistics public.t.s3
--    inverse, restores all:
--      ALTER STATISTICS public.s3 SET STATISTICS 50;
ALTER STATISTICS public.s3 SET STATISTICS -1;

-- 5. AlterComment: statistics public.t.s1
--    inverse: none needed
COMMENT ON STATISTICS public.s1 IS 'They go together';

COMMIT;

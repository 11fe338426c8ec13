-- plumb plan statistics/all_attributes
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

-- 1. AddSchema: schema other
--    inverse, restores all:
--      DROP SCHEMA other;
CREATE SCHEMA other;

-- 2. AddStatistics: statistics other.t.s3
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS other.s3;
CREATE STATISTICS other.s3 (dependencies, mcv) ON a, (b + 1), lower(c) FROM public.t;

-- 3. AddStatistics: statistics public.t.s1
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS public.s1;
CREATE STATISTICS public.s1 ON a, b FROM public.t;

-- 4. AddStatistics: statistics public.t.s2
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS public.s2;
CREATE STATISTICS public.s2 (ndistinct) ON a, b, c FROM public.t;

-- 5. AddStatistics: statistics public.t.s2
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
ALTER STATISTICS public.s2 SET STATISTICS 200;

-- 6. AddStatistics: statistics public.t.s4
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS public.s4;
CREATE STATISTICS public.s4 ON (a * b) FROM public.t;

-- 7. AlterComment: statistics public.t.s1
--    inverse: none needed
COMMENT ON STATISTICS public.s1 IS 'They go together';

COMMIT;

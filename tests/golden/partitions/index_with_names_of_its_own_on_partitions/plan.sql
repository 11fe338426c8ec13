-- plumb plan partitions/index_with_names_of_its_own_on_partitions
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

-- 1. AddIndex: index public.p.p_n
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.p_n;
CREATE INDEX p_n ON ONLY public.p (n);

-- 2. AddIndex: index public.p_1.first_name
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse: none needed
CREATE INDEX first_name ON public.p_1 (n);

-- 3. AddIndex: index public.p_2.second_name
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse: none needed
CREATE INDEX second_name ON public.p_2 (n);

-- 4. AlterIndex: index public.p.p_n
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.p_n ATTACH PARTITION public.first_name;

-- 5. AlterIndex: index public.p.p_n
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.p_n ATTACH PARTITION public.second_name;

COMMIT;

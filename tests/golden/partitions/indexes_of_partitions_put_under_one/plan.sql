-- plumb plan partitions/indexes_of_partitions_put_under_one
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

-- 1. AddIndex: index public.p.p_id
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.p_id;
--      CREATE INDEX p_1_id ON public.p_1 (id);
--      CREATE INDEX p_2_id ON public.p_2 (id);
CREATE INDEX p_id ON ONLY public.p (id);

-- 2. AlterIndex: index public.p.p_id
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.p_id ATTACH PARTITION public.p_1_id;

-- 3. AlterIndex: index public.p.p_id
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.p_id ATTACH PARTITION public.p_2_id;

COMMIT;

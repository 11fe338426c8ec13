-- plumb plan partitions/key_with_names_of_its_own_on_partitions
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

-- 1. AddUnique: unique constraint public.p.whole_key
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT whole_key;
ALTER TABLE ONLY public.p ADD CONSTRAINT whole_key UNIQUE (at, n);

-- 2. AddUnique: unique constraint public.p_1.first_key
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse: none needed
ALTER TABLE public.p_1 ADD CONSTRAINT first_key UNIQUE (at, n);

-- 3. AddUnique: unique constraint public.p_2.second_key
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse: none needed
ALTER TABLE public.p_2 ADD CONSTRAINT second_key UNIQUE (at, n);

-- 4. AlterUnique: unique constraint public.p.whole_key
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.whole_key ATTACH PARTITION public.first_key;

-- 5. AlterUnique: unique constraint public.p.whole_key
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.whole_key ATTACH PARTITION public.second_key;

COMMIT;

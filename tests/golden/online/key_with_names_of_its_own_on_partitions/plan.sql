-- plumb plan online/key_with_names_of_its_own_on_partitions
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 4
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

COMMIT;

-- outside of a transaction, group 2 of 4
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 2. AddUnique: unique constraint public.p_1.first_key
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse: none needed
CREATE UNIQUE INDEX CONCURRENTLY first_key ON public.p_1 (at, n);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- outside of a transaction, group 3 of 4
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 3. AddUnique: unique constraint public.p_2.second_key
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse: none needed
CREATE UNIQUE INDEX CONCURRENTLY second_key ON public.p_2 (at, n);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- transaction 4 of 4
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 4. AddUnique: unique constraint public.p_1.first_key
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.p_1 ADD CONSTRAINT first_key UNIQUE USING INDEX first_key;

-- 5. AddUnique: unique constraint public.p_2.second_key
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.p_2 ADD CONSTRAINT second_key UNIQUE USING INDEX second_key;

-- 6. AlterUnique: unique constraint public.p.whole_key
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.whole_key ATTACH PARTITION public.first_key;

-- 7. AlterUnique: unique constraint public.p.whole_key
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.whole_key ATTACH PARTITION public.second_key;

COMMIT;

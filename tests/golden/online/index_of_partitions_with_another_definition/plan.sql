-- plumb plan online/index_of_partitions_with_another_definition
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
SET LOCAL statement_timeout = '30000ms';

-- 1. DropIndex: index public.p.p_n
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX p_n ON public.p (n);
DROP INDEX public.p_n;

-- 2. AddIndex: index public.p.p_n
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.p_n;
CREATE INDEX p_n ON ONLY public.p (n DESC);

COMMIT;

-- outside of a transaction, group 2 of 4
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 3. AddIndex: index public.p_1.p_1_id_n_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    inverse: none needed
CREATE INDEX CONCURRENTLY p_1_id_n_idx ON public.p_1 (id, n);

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

-- 4. AddIndex: index public.p_1.p_1_n_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    inverse: none needed
CREATE INDEX CONCURRENTLY p_1_n_idx ON public.p_1 (n DESC);

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

-- 5. DropIndex: index public.p.p_id
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX p_id ON public.p (id);
--      COMMENT ON INDEX public.p_1_id_idx IS 'On the partition';
DROP INDEX public.p_id;

-- 6. AddIndex: index public.p.p_id
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.p_id;
CREATE INDEX p_id ON ONLY public.p (id, n);

-- 7. AlterIndex: index public.p.p_id
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.p_id ATTACH PARTITION public.p_1_id_n_idx;

-- 8. AlterIndex: index public.p.p_n
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.p_n ATTACH PARTITION public.p_1_n_idx;

COMMIT;

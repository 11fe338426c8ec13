-- plumb plan online/index_of_partitions_with_other_options
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 3
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 1. DropIndex: index public.t.t_at
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX t_at ON public.t (at);
DROP INDEX public.t_at;

-- 2. DropUnique: unique constraint public.t.t_key
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_key UNIQUE (id, at);
ALTER TABLE public.t DROP CONSTRAINT t_key;
SET LOCAL statement_timeout = '0ms';

-- 3. AddUnique: unique constraint public.t.t_key
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_key;
ALTER TABLE public.t ADD CONSTRAINT t_key UNIQUE (id, at) WITH (fillfactor=70);
SET LOCAL statement_timeout = '30000ms';

-- 4. AddIndex: index public.t.t_at
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.t_at;
CREATE INDEX t_at ON ONLY public.t (at) WITH (fillfactor=80);

COMMIT;

-- outside of a transaction, group 2 of 3
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 5. AddIndex: index public.t1.t1_at_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    inverse: none needed
CREATE INDEX CONCURRENTLY t1_at_idx ON public.t1 (at) WITH (fillfactor=80);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- transaction 3 of 3
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 6. AlterIndex: index public.t.t_at
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.t_at ATTACH PARTITION public.t1_at_idx;

COMMIT;

-- plumb plan partitions/index_options_changed
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

-- 3. AddUnique: unique constraint public.t.t_key
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_key;
ALTER TABLE public.t ADD CONSTRAINT t_key UNIQUE (id, at) WITH (fillfactor=70);

-- 4. AddIndex: index public.t.t_at
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.t_at;
CREATE INDEX t_at ON public.t (at) WITH (fillfactor=80);

COMMIT;

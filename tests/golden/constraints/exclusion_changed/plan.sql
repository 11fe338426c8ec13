-- plumb plan constraints/exclusion_changed
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

-- 1. DropExclusion: exclusion constraint public.t.one
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT one EXCLUDE USING gist (during WITH &&);
ALTER TABLE public.t DROP CONSTRAINT one;

-- 2. DropExclusion: exclusion constraint public.t.two
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT two EXCLUDE USING gist (at inet_ops WITH &&);
ALTER TABLE public.t DROP CONSTRAINT two;

-- 3. AddExclusion: exclusion constraint public.t.one
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT one;
ALTER TABLE public.t ADD CONSTRAINT one EXCLUDE USING gist (during WITH &&) WHERE ((NOT isempty(during)));

-- 4. AddExclusion: exclusion constraint public.t.two
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT two;
ALTER TABLE public.t ADD CONSTRAINT two EXCLUDE USING gist (at inet_ops WITH =) DEFERRABLE INITIALLY DEFERRED;

COMMIT;

-- plumb plan constraints/unique_changed
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

-- 1. DropUnique: unique constraint public.t.e
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT e UNIQUE (e);
ALTER TABLE public.t DROP CONSTRAINT e;

-- 2. DropUnique: unique constraint public.t.t_a_key
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE (a);
ALTER TABLE public.t DROP CONSTRAINT t_a_key;

-- 3. DropUnique: unique constraint public.t.t_b_key
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE NULLS NOT DISTINCT (b);
ALTER TABLE public.t DROP CONSTRAINT t_b_key;

-- 4. DropUnique: unique constraint public.t.t_c_key
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_c_key UNIQUE (c) DEFERRABLE;
ALTER TABLE public.t DROP CONSTRAINT t_c_key;

-- 5. AlterUnique: unique constraint public.t.t_d_key
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER INDEX public.t_d_key SET (fillfactor=50);
ALTER INDEX public.t_d_key SET (fillfactor=60);

-- 6. AddUnique: unique constraint public.t.t_a_key
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_a_key;
ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE NULLS NOT DISTINCT (a);

-- 7. AddUnique: unique constraint public.t.t_b_key
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_b_key;
ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE (b);

-- 8. AddUnique: unique constraint public.t.t_c_key
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_c_key;
ALTER TABLE public.t ADD CONSTRAINT t_c_key UNIQUE (c);

-- 9. AddCheck: check constraint public.t.e
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT e;
ALTER TABLE public.t ADD CONSTRAINT e CHECK ((e > 0));

COMMIT;

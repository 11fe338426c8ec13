-- plumb plan tables/index_of_the_replica_identity_remade
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

-- 1. DropIndex: index public.a.a_id
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE UNIQUE INDEX a_id ON public.a (id);
--      ALTER TABLE public.a CLUSTER ON a_id;
--      ALTER TABLE public.a REPLICA IDENTITY USING INDEX a_id;
DROP INDEX public.a_id;

-- 2. AddIndex: index public.a.a_id
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse, restores all:
--      DROP INDEX public.a_id;
CREATE UNIQUE INDEX a_id ON public.a (id, n);

-- 3. AlterTable: table public.a
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.a CLUSTER ON a_id;

-- 4. AlterTable: table public.a
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.a REPLICA IDENTITY USING INDEX a_id;

COMMIT;

-- plumb plan tables/index_of_the_replica_identity_dropped
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
--      ALTER TABLE public.a REPLICA IDENTITY USING INDEX a_id;
DROP INDEX public.a_id;

-- 2. AlterTable: table public.a
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.a REPLICA IDENTITY DEFAULT;

COMMIT;

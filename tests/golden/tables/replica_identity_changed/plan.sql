-- plumb plan tables/replica_identity_changed
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

-- 1. AlterTable: table public.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.a REPLICA IDENTITY USING INDEX a_id;
ALTER TABLE public.a REPLICA IDENTITY USING INDEX a_other;

-- 2. AlterTable: table public.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b REPLICA IDENTITY FULL;
ALTER TABLE public.b REPLICA IDENTITY USING INDEX b_id;

-- 3. AlterTable: table public.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.c REPLICA IDENTITY NOTHING;
ALTER TABLE public.c REPLICA IDENTITY DEFAULT;

-- 4. AlterTable: table public.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.d REPLICA IDENTITY USING INDEX d_id;
ALTER TABLE public.d REPLICA IDENTITY FULL;

COMMIT;

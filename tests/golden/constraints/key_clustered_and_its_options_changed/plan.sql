-- plumb plan constraints/key_clustered_and_its_options_changed
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

-- 1. AlterTable: table public.t
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t CLUSTER ON t_pkey;
ALTER TABLE public.t CLUSTER ON t_b_key;

-- 2. AlterTable: table public.t
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t REPLICA IDENTITY DEFAULT;
ALTER TABLE public.t REPLICA IDENTITY USING INDEX t_b_key;

-- 3. AlterPrimaryKey: primary key public.t.t_pkey
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER INDEX public.t_pkey RESET (fillfactor);
ALTER INDEX public.t_pkey SET (fillfactor=80);

-- 4. AlterUnique: unique constraint public.t.t_b_key
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER INDEX public.t_b_key SET (fillfactor=50);
ALTER INDEX public.t_b_key RESET (fillfactor);

COMMIT;

-- plumb plan tables/storage_parameters_changed
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

-- 1. AddColumn: column public.none.body
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public."none" DROP COLUMN body;
ALTER TABLE public."none" ADD COLUMN body text;

-- 2. AlterTable: table public.none
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public."none" RESET (toast.vacuum_truncate);
ALTER TABLE public."none" SET (toast.vacuum_truncate=false);

-- 3. AlterTable: table public.t
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t RESET (parallel_workers, toast.autovacuum_vacuum_threshold), SET (fillfactor=70, autovacuum_enabled=false, toast.autovacuum_enabled=false);
ALTER TABLE public.t RESET (autovacuum_enabled, toast.autovacuum_enabled), SET (fillfactor=80, parallel_workers=4, toast.autovacuum_vacuum_threshold=100);

COMMIT;

-- plumb plan tables/options_for_long_values_whose_column_goes
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
--      ALTER TABLE public.t SET (toast.autovacuum_enabled=false);
ALTER TABLE public.t RESET (toast.autovacuum_enabled);

-- 2. AlterColumn: column public.t.long
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.t ADD COLUMN long xml;
ALTER TABLE public.t DROP COLUMN long;

-- 3. AlterColumn: column public.t.long
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN long;
ALTER TABLE public.t ADD COLUMN long boolean GENERATED ALWAYS AS ((at IS NULL)) STORED;

COMMIT;

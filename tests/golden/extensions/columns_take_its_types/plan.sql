-- plumb plan extensions/columns_take_its_types
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

-- 1. AlterColumn: column public.t.h, column public.t.mail
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    hazard: blocks_reads: readers and writers wait while the indexes of the column are built anew
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN h TYPE public.hstore USING h::text::public.hstore,
--        ALTER COLUMN mail TYPE text;
ALTER TABLE public.t ALTER COLUMN h TYPE jsonb USING h::jsonb,
  ALTER COLUMN mail TYPE public.citext;

COMMIT;

-- plumb plan columns/without_long_values_any_more
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

-- 1. AlterColumn: column public.novel.title
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.novel ALTER COLUMN title TYPE time without time zone USING title::text::time without time zone;
ALTER TABLE public.novel ALTER COLUMN title TYPE text;

-- 2. AlterTable: table public.book
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book SET (toast.autovacuum_enabled=false);
ALTER TABLE public.book RESET (toast.autovacuum_enabled);

-- 3. AlterColumn: column public.book.title
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that time without time zone cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    inverse, restores shape:
--      ALTER TABLE public.book ALTER COLUMN title TYPE text;
ALTER TABLE public.book ALTER COLUMN title TYPE time without time zone USING title::text::time without time zone;

-- 4. AlterTable: table public.novel
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.novel RESET (toast.autovacuum_enabled);
ALTER TABLE public.novel SET (toast.autovacuum_enabled=false);

COMMIT;

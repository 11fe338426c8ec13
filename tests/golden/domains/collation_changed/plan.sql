-- plumb plan domains/collation_changed
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

-- 1. AlterDomain: domain public.code
--    inverse, restores all:
--      ALTER DOMAIN public.code_plumb_old RENAME TO code;
ALTER DOMAIN public.code RENAME TO code_plumb_old;

-- 2. AlterDomain: domain public.code
--    inverse, restores all:
--      DROP DOMAIN public.code;
CREATE DOMAIN public.code AS text COLLATE pg_catalog."C";

-- 3. AlterColumn: column public.item.code
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.code cannot hold
--    inverse, restores all:
--      ALTER TABLE public.item ALTER COLUMN code TYPE public.code_plumb_old USING code::text::public.code_plumb_old;
ALTER TABLE public.item ALTER COLUMN code TYPE public.code USING code::text::public.code;

-- 4. AlterDomain: domain public.code_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.code_plumb_old AS text;
DROP DOMAIN public.code_plumb_old;

COMMIT;

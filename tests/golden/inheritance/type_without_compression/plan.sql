-- plumb plan inheritance/type_without_compression
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

-- 1. AlterColumn: column public.thing.name
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that int4range cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    inverse, restores shape:
--      ALTER TABLE public.thing ALTER COLUMN name TYPE text;
--      ALTER TABLE ONLY public.thing ALTER COLUMN name SET COMPRESSION pglz;
--      ALTER TABLE ONLY public.book ALTER COLUMN name SET COMPRESSION pglz;
--      ALTER TABLE ONLY public.novel ALTER COLUMN name SET COMPRESSION pglz;
ALTER TABLE public.thing ALTER COLUMN name TYPE int4range USING name::text::int4range;

COMMIT;

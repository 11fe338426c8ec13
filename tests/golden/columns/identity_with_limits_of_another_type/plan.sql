-- plumb plan columns/identity_with_limits_of_another_type
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

-- 1. AlterColumn: column public.a.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that integer cannot hold
--    inverse, restores all:
--      ALTER TABLE public.a ALTER COLUMN id TYPE bigint;
ALTER TABLE public.a ALTER COLUMN id TYPE integer;

-- 2. AlterColumn: column public.a.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.a ALTER COLUMN id SET MAXVALUE 2147483647;
ALTER TABLE public.a ALTER COLUMN id SET MAXVALUE 1000;

-- 3. AlterColumn: column public.b.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.b ALTER COLUMN id TYPE integer;
ALTER TABLE public.b ALTER COLUMN id TYPE bigint;

-- 4. AlterColumn: column public.b.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ALTER COLUMN id SET MAXVALUE 1000;
ALTER TABLE public.b ALTER COLUMN id SET MAXVALUE 9223372036854775807;

COMMIT;

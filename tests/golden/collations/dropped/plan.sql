-- plumb plan collations/dropped
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

-- 1. AlterColumn: column public.person.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN name TYPE text COLLATE public.sorted;
ALTER TABLE public.person ALTER COLUMN name TYPE text;

-- 2. DropCollation: collation public.sorted
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE COLLATION public.sorted (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'C');
DROP COLLATION public.sorted;

COMMIT;

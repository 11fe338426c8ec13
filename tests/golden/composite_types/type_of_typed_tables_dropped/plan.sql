-- plumb plan composite_types/type_of_typed_tables_dropped
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

-- 1. AlterTable: table public.customer
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.customer OF public.person;
ALTER TABLE public.customer NOT OF;

-- 2. AlterTable: table public.employee
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.employee OF public.person;
ALTER TABLE public.employee NOT OF;

-- 3. DropCompositeType: composite type public.person
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TYPE public.person AS (id integer, name text);
DROP TYPE public.person;

-- 4. AddCompositeType: composite type public.human
--    inverse, restores all:
--      DROP TYPE public.human;
CREATE TYPE public.human AS (id integer, name text, born date);

-- 5. AddColumn: column public.customer.born
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.customer DROP COLUMN born;
ALTER TABLE public.customer ADD COLUMN born date;

-- 6. AddColumn: column public.employee.phone
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.employee DROP COLUMN phone;
ALTER TABLE public.employee ADD COLUMN phone text;

-- 7. AlterTable: table public.customer
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.customer NOT OF;
ALTER TABLE public.customer OF public.human;

COMMIT;

-- plumb plan composite_types/attributes_changed_under_typed_tables
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

-- 1. AlterView: view public.names
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.names AS
--       SELECT employee.id,
--          employee.name
--         FROM public.employee;
DROP VIEW public.names;

-- 2. AlterTable: table public.customer
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.customer OF public.person;
ALTER TABLE public.customer NOT OF;

-- 3. AlterTable: table public.employee
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.employee OF public.person;
ALTER TABLE public.employee NOT OF;

-- 4. DropColumn: column public.customer.born
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.customer ADD COLUMN born date;
ALTER TABLE public.customer DROP COLUMN born;

-- 5. DropColumn: column public.employee.born
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.employee ADD COLUMN born date;
ALTER TABLE public.employee DROP COLUMN born;

-- 6. AlterCompositeType: composite type public.person
--    inverse, restores all:
--      CREATE TYPE public.person AS (id integer, name text, born date);
DROP TYPE public.person;

-- 7. AlterCompositeType: composite type public.person
--    inverse, restores all:
--      DROP TYPE public.person;
CREATE TYPE public.person AS (id bigint, name text, phone text, address text);

-- 8. AddColumn: column public.customer.phone
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.customer DROP COLUMN phone;
ALTER TABLE public.customer ADD COLUMN phone text;

-- 9. AddColumn: column public.customer.address
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.customer DROP COLUMN address;
ALTER TABLE public.customer ADD COLUMN address text;

-- 10. AddColumn: column public.employee.phone
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.employee DROP COLUMN phone;
ALTER TABLE public.employee ADD COLUMN phone text;

-- 11. AddColumn: column public.employee.address
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.employee DROP COLUMN address;
ALTER TABLE public.employee ADD COLUMN address text;

-- 12. AlterColumn: column public.customer.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.customer ALTER COLUMN id TYPE integer;
ALTER TABLE public.customer ALTER COLUMN id TYPE bigint;

-- 13. AlterColumn: column public.employee.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.employee ALTER COLUMN id TYPE integer;
ALTER TABLE public.employee ALTER COLUMN id TYPE bigint;

-- 14. AlterTable: table public.customer
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.customer NOT OF;
ALTER TABLE public.customer OF public.person;

-- 15. AlterTable: table public.employee
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.employee NOT OF;
ALTER TABLE public.employee OF public.person;

-- 16. AlterView: view public.names
--    inverse, restores all:
--      DROP VIEW public.names;
CREATE VIEW public.names AS
 SELECT employee.id,
    employee.name
   FROM public.employee;

COMMIT;

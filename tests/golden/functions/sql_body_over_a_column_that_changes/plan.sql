-- plumb plan functions/sql_body_over_a_column_that_changes
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

-- 1. AlterFunction: function public.names()
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.names()
--       RETURNS SETOF text
--       LANGUAGE sql
--      BEGIN ATOMIC
--       SELECT person.name
--          FROM public.person;
--      END;
DROP FUNCTION public.names();

-- 2. AlterColumn: column public.person.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN name TYPE character varying(10);
ALTER TABLE public.person ALTER COLUMN name TYPE character varying(20);

-- 3. AlterFunction: function public.names()
--    inverse, restores all:
--      DROP FUNCTION public.names();
CREATE OR REPLACE FUNCTION public.names()
 RETURNS SETOF text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT person.name
    FROM public.person;
END;

COMMIT;

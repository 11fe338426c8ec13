-- plumb plan functions/sql_body_over_a_dropped_column
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
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.names()
--       RETURNS SETOF text
--       LANGUAGE sql
--      BEGIN ATOMIC
--       SELECT person.nick
--          FROM public.person;
--      END;
CREATE OR REPLACE FUNCTION public.names()
 RETURNS SETOF text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT person.name
    FROM public.person;
END;

-- 2. DropColumn: column public.person.nick
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.person ADD COLUMN nick text;
ALTER TABLE public.person DROP COLUMN nick;

COMMIT;

-- plumb plan functions/sql_body_that_writes
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

-- 1. AlterFunction: function public.of_unnamed(text)
--    lock: ROW EXCLUSIVE
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.of_unnamed(text)
--       RETURNS void
--       LANGUAGE sql
--      BEGIN ATOMIC
--       SELECT $1;
--      END;
CREATE OR REPLACE FUNCTION public.of_unnamed(text)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.book (title)
   VALUES ($1);
 UPDATE public.book SET title = $1;
END;

-- 2. AddProcedure: procedure public.clear()
--    lock: ROW EXCLUSIVE
--    inverse, restores all:
--      DROP PROCEDURE public.clear();
CREATE OR REPLACE PROCEDURE public.clear()
 LANGUAGE sql
BEGIN ATOMIC
 DELETE FROM public.book;
END;

COMMIT;

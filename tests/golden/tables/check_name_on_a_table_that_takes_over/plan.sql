-- plumb plan tables/check_name_on_a_table_that_takes_over
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

-- 1. AddTable: table public.b
--    inverse, restores all:
--      DROP TABLE public.b;
CREATE TABLE public.b (
  mail text,
  note text,
  CONSTRAINT filled CHECK ((note IS NOT NULL))
);

-- 2. AlterView: view public.mails
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.mails AS
--       SELECT a.mail
--         FROM public.a;
CREATE OR REPLACE VIEW public.mails AS
 SELECT b.mail
   FROM public.b;

-- 3. DropTable: table public.a
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.a (
--        mail text,
--        note text,
--        CONSTRAINT filled CHECK ((note IS NOT NULL))
--      );
DROP TABLE public.a;

COMMIT;

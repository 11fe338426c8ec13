-- plumb plan policies/reads_a_table_that_takes_over_a_key_name
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

-- 1. AlterPolicy: policy public.doc.readers
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY readers ON public.doc USING ((EXISTS ( SELECT 1
--         FROM public.reader)));
DROP POLICY readers ON public.doc;

-- 2. DropTable: table public.reader
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.reader (
--        name text NOT NULL,
--        CONSTRAINT reader_key PRIMARY KEY (name)
--      );
DROP TABLE public.reader;

-- 3. AddTable: table public.member
--    inverse, restores all:
--      DROP TABLE public.member;
CREATE TABLE public.member (
  name text NOT NULL,
  CONSTRAINT reader_key PRIMARY KEY (name)
);

-- 4. AlterPolicy: policy public.doc.readers
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      DROP POLICY readers ON public.doc;
CREATE POLICY readers ON public.doc USING ((EXISTS ( SELECT 1
   FROM public.member)));

COMMIT;

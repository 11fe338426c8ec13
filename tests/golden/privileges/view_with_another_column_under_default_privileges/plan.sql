-- plumb plan privileges/view_with_another_column_under_default_privileges
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

-- 1. AlterView: view public.books
--    lock: ACCESS EXCLUSIVE
--    inverse, restores shape:
--      DROP VIEW public.books;
--      CREATE VIEW public.books AS
--       SELECT book.id
--         FROM public.book;
--      COMMENT ON VIEW public.books IS 'all books';
--      REVOKE SELECT ON TABLE public.books FROM reader;
CREATE OR REPLACE VIEW public.books AS
 SELECT book.id,
    book.title
   FROM public.book;

COMMIT;

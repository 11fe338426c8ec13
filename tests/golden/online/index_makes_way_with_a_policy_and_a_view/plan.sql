-- plumb plan online/index_makes_way_with_a_policy_and_a_view
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 2
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 1. AlterPolicy: policy public.note.hide
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY hide ON public.note AS RESTRICTIVE USING (((author)::text <> 'secret'::text));
DROP POLICY hide ON public.note;

-- 2. AlterView: view public.author
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.author AS
--       SELECT note.author
--         FROM public.note;
DROP VIEW public.author;

-- 3. DropIndex: index public.note.note_pages
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX note_pages ON public.note (pages) WHERE ((author)::text = 'me'::text);
DROP INDEX public.note_pages;

-- 4. AlterColumn: column public.note.author
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.note ALTER COLUMN author TYPE character varying(20);
ALTER TABLE public.note ALTER COLUMN author TYPE text;
SET LOCAL statement_timeout = '0ms';

-- 5. AlterView: view public.author
--    inverse, restores all:
--      DROP VIEW public.author;
CREATE VIEW public.author AS
 SELECT note.author
   FROM public.note;
SET LOCAL statement_timeout = '30000ms';

-- 6. AlterPolicy: policy public.note.hide
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      DROP POLICY hide ON public.note;
CREATE POLICY hide ON public.note AS RESTRICTIVE USING ((author <> 'secret'::text));

COMMIT;

-- outside of a transaction, group 2 of 2
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 7. AddIndex: index public.note.note_pages
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    inverse, restores all:
--      DROP INDEX CONCURRENTLY public.note_pages;
CREATE INDEX CONCURRENTLY note_pages ON public.note (pages) WHERE (author = 'me'::text);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

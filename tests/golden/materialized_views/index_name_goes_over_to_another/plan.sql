-- plumb plan materialized_views/index_name_goes_over_to_another
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

-- 1. AddMaterializedView: materialized view public.others
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.others;
CREATE MATERIALIZED VIEW public.others AS
 SELECT book.id
   FROM public.book;

-- 2. AlterView: view public.all_of_it
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.all_of_it AS
--       SELECT few.id
--         FROM public.few;
CREATE OR REPLACE VIEW public.all_of_it AS
 SELECT others.id
   FROM public.others;

-- 3. DropMaterializedView: materialized view public.few
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.few AS
--       SELECT book.id
--         FROM public.book;
--      CREATE INDEX by_id ON public.few USING btree (id);
DROP MATERIALIZED VIEW public.few;

-- 4. AddIndex: index public.others.by_id
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.by_id;
CREATE INDEX by_id ON public.others USING btree (id);

COMMIT;

-- plumb plan materialized_views/dropped_with_indexes
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

-- 1. DropMaterializedView: materialized view public.m
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.m AS
--       SELECT 1 AS id,
--          'a'::text AS name;
--      CREATE UNIQUE INDEX m_id ON public.m USING btree (id);
--      CREATE INDEX m_name ON public.m USING btree (lower(name));
--      COMMENT ON INDEX public.m_name IS 'For searching';
DROP MATERIALIZED VIEW public.m;

COMMIT;

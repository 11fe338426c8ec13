-- plumb plan foreign_tables/all_attributes
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

-- 1. AddTable: table public.empty
--    inverse, restores all:
--      DROP FOREIGN TABLE public.empty;
CREATE FOREIGN TABLE public.empty () SERVER files OPTIONS (program '<secret>');

-- 2. AddTable: table public.visits
--    inverse, restores all:
--      DROP FOREIGN TABLE public.visits;
CREATE FOREIGN TABLE public.visits (
  id integer OPTIONS (force_not_null 'true') NOT NULL,
  name text COLLATE pg_catalog."C" DEFAULT 'x'::text,
  twice integer GENERATED ALWAYS AS ((id * 2)) STORED,
  CONSTRAINT small CHECK ((id < 10))
) SERVER files OPTIONS (filename '/tmp/it''s', format 'csv');

-- 3. AddView: view public.visited
--    inverse, restores all:
--      DROP VIEW public.visited;
CREATE VIEW public.visited AS
 SELECT visits.id
   FROM public.visits;

COMMIT;

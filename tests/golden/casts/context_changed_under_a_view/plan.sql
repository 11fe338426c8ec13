-- plumb plan casts/context_changed_under_a_view
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

-- 1. AlterCast: cast (public.celsius AS numeric)
--    inverse, restores all:
--      CREATE CAST (public.celsius AS numeric) WITH FUNCTION public.to_number(public.celsius);
DROP CAST (public.celsius AS numeric);

-- 2. AlterCast: cast (public.celsius AS numeric)
--    inverse, restores all:
--      DROP CAST (public.celsius AS numeric);
CREATE CAST (public.celsius AS numeric) WITH FUNCTION public.to_number(public.celsius) AS ASSIGNMENT;

COMMIT;

-- plumb plan extensions/function_calls_what_moves_with_it
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

-- 1. AlterFunction: function public.close(text, text)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.close(a text, b text)
--       RETURNS boolean
--       LANGUAGE sql
--       STABLE
--      RETURN (public.similarity(a, b) > (0.3)::double precision);
DROP FUNCTION public.close(text, text);

-- 2. AddSchema: schema tools
--    inverse, restores all:
--      DROP SCHEMA tools;
CREATE SCHEMA tools;

-- 3. AlterExtension: extension pg_trgm
--    inverse, restores all:
--      ALTER EXTENSION pg_trgm SET SCHEMA public;
ALTER EXTENSION pg_trgm SET SCHEMA tools;

-- 4. AlterFunction: function public.close(text, text)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.close(text, text);
CREATE OR REPLACE FUNCTION public.close(a text, b text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (tools.similarity(a, b) > (0.3)::double precision);

COMMIT;

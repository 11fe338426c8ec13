-- plumb plan text_search/parser_of_a_configuration_changed
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

-- 1. AlterTextSearchConfiguration: text search configuration public.mine
--    inverse, restores all:
--      CREATE TEXT SEARCH CONFIGURATION public.mine (PARSER = pg_catalog."default");
--      ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR word WITH pg_catalog.simple;
DROP TEXT SEARCH CONFIGURATION public.mine;

-- 2. AlterTextSearchConfiguration: text search configuration public.mine
--    inverse, restores all:
--      DROP TEXT SEARCH CONFIGURATION public.mine;
CREATE TEXT SEARCH CONFIGURATION public.mine (PARSER = public.reader);

-- 3. AlterTextSearchConfiguration: text search configuration public.mine
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR word WITH pg_catalog.simple;

COMMIT;

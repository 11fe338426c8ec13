-- plumb plan text_search/mappings_changed
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
--      ALTER TEXT SEARCH CONFIGURATION public.mine ALTER MAPPING FOR asciiword WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION public.mine ALTER MAPPING FOR asciiword WITH pg_catalog.simple, pg_catalog.english_stem;

-- 2. AlterTextSearchConfiguration: text search configuration public.mine
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR email WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION public.mine DROP MAPPING FOR email;

-- 3. AlterTextSearchConfiguration: text search configuration public.mine
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.mine DROP MAPPING FOR url;
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR url WITH pg_catalog.simple;

COMMIT;

-- plumb plan text_search/dictionary
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

-- 1. AddTextSearchDictionary: text search dictionary public.plain
--    inverse, restores all:
--      DROP TEXT SEARCH DICTIONARY public.plain;
CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = pg_catalog.simple, stopwords = 'english', accept = 'false');

-- 2. AddTextSearchDictionary: text search dictionary public.stems
--    inverse, restores all:
--      DROP TEXT SEARCH DICTIONARY public.stems;
CREATE TEXT SEARCH DICTIONARY public.stems (TEMPLATE = pg_catalog.snowball, language = 'english');

-- 3. AlterComment: text search dictionary public.plain
--    inverse: none needed
COMMENT ON TEXT SEARCH DICTIONARY public.plain IS 'As it stands';

COMMIT;

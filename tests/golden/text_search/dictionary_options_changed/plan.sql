-- plumb plan text_search/dictionary_options_changed
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

-- 1. AlterTextSearchDictionary: text search dictionary public.plain
--    inverse, restores all:
--      ALTER TEXT SEARCH DICTIONARY public.plain (accept, stopwords = 'english');
ALTER TEXT SEARCH DICTIONARY public.plain (stopwords, accept = 'false');

-- 2. AlterTextSearchDictionary: text search dictionary public.stems
--    inverse, restores all:
--      ALTER TEXT SEARCH DICTIONARY public.stems (language = 'english', stopwords = 'english');
ALTER TEXT SEARCH DICTIONARY public.stems (language = 'german', stopwords = 'english');

COMMIT;

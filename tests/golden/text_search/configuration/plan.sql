-- plumb plan text_search/configuration
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
CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = pg_catalog.simple);

-- 2. AddTextSearchConfiguration: text search configuration public.mine
--    inverse, restores all:
--      DROP TEXT SEARCH CONFIGURATION public.mine;
CREATE TEXT SEARCH CONFIGURATION public.mine (PARSER = pg_catalog."default");

-- 3. AddTextSearchConfiguration: text search configuration public.mine
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR asciiword WITH public.plain, pg_catalog.english_stem;

-- 4. AddTextSearchConfiguration: text search configuration public.mine
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR email WITH pg_catalog.simple;

-- 5. AddTextSearchConfiguration: text search configuration public.mine
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR word WITH public.plain, pg_catalog.english_stem;

-- 6. AddTable: table public.page
--    inverse, restores all:
--      DROP TABLE public.page;
CREATE TABLE public.page (
  body text,
  words tsvector GENERATED ALWAYS AS (to_tsvector('public.mine'::regconfig, body)) STORED
);

-- 7. AlterComment: text search configuration public.mine
--    inverse: none needed
COMMENT ON TEXT SEARCH CONFIGURATION public.mine IS 'Mine';

COMMIT;

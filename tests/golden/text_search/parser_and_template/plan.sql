-- plumb plan text_search/parser_and_template
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

-- 1. AddTextSearchParser: text search parser public.reader
--    inverse, restores all:
--      DROP TEXT SEARCH PARSER public.reader;
CREATE TEXT SEARCH PARSER public.reader (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, HEADLINE = prsd_headline, LEXTYPES = prsd_lextype);

-- 2. AddTextSearchTemplate: text search template public.likeness
--    inverse, restores all:
--      DROP TEXT SEARCH TEMPLATE public.likeness;
CREATE TEXT SEARCH TEMPLATE public.likeness (INIT = dsimple_init, LEXIZE = dsimple_lexize);

-- 3. AddTextSearchDictionary: text search dictionary public.like_it
--    inverse, restores all:
--      DROP TEXT SEARCH DICTIONARY public.like_it;
CREATE TEXT SEARCH DICTIONARY public.like_it (TEMPLATE = public.likeness);

-- 4. AddTextSearchConfiguration: text search configuration public.mine
--    inverse, restores all:
--      DROP TEXT SEARCH CONFIGURATION public.mine;
CREATE TEXT SEARCH CONFIGURATION public.mine (PARSER = public.reader);

-- 5. AddTextSearchConfiguration: text search configuration public.mine
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR word WITH public.like_it;

-- 6. AlterComment: text search parser public.reader
--    inverse: none needed
COMMENT ON TEXT SEARCH PARSER public.reader IS 'Reads';

-- 7. AlterComment: text search template public.likeness
--    inverse: none needed
COMMENT ON TEXT SEARCH TEMPLATE public.likeness IS 'Likens';

COMMIT;

-- plumb plan text_search/two_token_types_leave_a_dictionary
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

-- 1. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg ALTER MAPPING FOR asciiword WITH public.d1;
ALTER TEXT SEARCH CONFIGURATION public.cfg ALTER MAPPING FOR asciiword WITH pg_catalog.english_stem;

-- 2. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg ALTER MAPPING FOR word WITH public.d1;
ALTER TEXT SEARCH CONFIGURATION public.cfg ALTER MAPPING FOR word WITH pg_catalog.english_stem;

-- 3. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR asciihword;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR asciihword WITH pg_catalog.english_stem;

-- 4. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR email;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR email WITH pg_catalog.simple;

-- 5. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR file;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR file WITH pg_catalog.simple;

-- 6. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR "float";
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR "float" WITH pg_catalog.simple;

-- 7. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR host;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR host WITH pg_catalog.simple;

-- 8. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR hword;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR hword WITH pg_catalog.english_stem;

-- 9. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR hword_asciipart;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR hword_asciipart WITH pg_catalog.english_stem;

-- 10. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR hword_numpart;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR hword_numpart WITH pg_catalog.simple;

-- 11. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR hword_part;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR hword_part WITH pg_catalog.english_stem;

-- 12. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR "int";
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR "int" WITH pg_catalog.simple;

-- 13. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR numhword;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR numhword WITH pg_catalog.simple;

-- 14. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR numword;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR numword WITH pg_catalog.simple;

-- 15. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR sfloat;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR sfloat WITH pg_catalog.simple;

-- 16. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR uint;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR uint WITH pg_catalog.simple;

-- 17. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR url;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR url WITH pg_catalog.simple;

-- 18. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR url_path;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR url_path WITH pg_catalog.simple;

-- 19. AlterTextSearchConfiguration: text search configuration public.cfg
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION public.cfg DROP MAPPING FOR version;
ALTER TEXT SEARCH CONFIGURATION public.cfg ADD MAPPING FOR version WITH pg_catalog.simple;

-- 20. DropTextSearchDictionary: text search dictionary public.d1
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TEXT SEARCH DICTIONARY public.d1 (TEMPLATE = pg_catalog.simple);
DROP TEXT SEARCH DICTIONARY public.d1;

COMMIT;

-- plumb plan online/index_is_built_concurrently
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- outside of a transaction, group 1 of 2
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 1. AddIndex: index public.book.book_title
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    inverse, restores all:
--      DROP INDEX CONCURRENTLY public.book_title;
CREATE INDEX CONCURRENTLY book_title ON public.book (title);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- transaction 2 of 2
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 2. AlterComment: index public.book.book_title
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX public.book_title IS 'for the search';

COMMIT;

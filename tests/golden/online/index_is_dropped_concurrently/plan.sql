-- plumb plan online/index_is_dropped_concurrently
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- outside of a transaction, group 1 of 1
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 1. DropIndex: index public.book.book_title
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    hazard: not_transactional: runs outside of a transaction
--    inverse, restores all:
--      CREATE INDEX CONCURRENTLY book_title ON public.book (title) WHERE (id > 0);
DROP INDEX CONCURRENTLY public.book_title;

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

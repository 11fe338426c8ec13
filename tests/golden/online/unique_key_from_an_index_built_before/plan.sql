-- plumb plan online/unique_key_from_an_index_built_before
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

-- 1. AddUnique: unique constraint public.book.book_isbn
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse: none needed
CREATE UNIQUE INDEX CONCURRENTLY book_isbn ON public.book (isbn, edition) INCLUDE (id) NULLS NOT DISTINCT WITH (fillfactor=70);

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
SET LOCAL statement_timeout = '30000ms';

-- 2. AddUnique: unique constraint public.book.book_isbn
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book DROP CONSTRAINT book_isbn;
ALTER TABLE public.book ADD CONSTRAINT book_isbn UNIQUE USING INDEX book_isbn DEFERRABLE INITIALLY DEFERRED;
SET LOCAL statement_timeout = '0ms';

-- 3. AlterComment: unique constraint public.book.book_isbn
--    inverse: none needed
COMMENT ON CONSTRAINT book_isbn ON public.book IS 'one of each';

COMMIT;

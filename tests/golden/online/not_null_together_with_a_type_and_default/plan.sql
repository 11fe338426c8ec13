-- plumb plan online/not_null_together_with_a_type_and_default
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 4
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 1. AlterColumn: column public.book.pages
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book DROP CONSTRAINT pages_not_null_new;
ALTER TABLE public.book ADD CONSTRAINT pages_not_null_new CHECK (pages IS NOT NULL) NOT VALID;

COMMIT;

-- transaction 2 of 4
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '600000ms';
SET LOCAL statement_timeout = '0ms';

-- 2. AlterColumn: column public.book.pages
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse: none needed
ALTER TABLE public.book VALIDATE CONSTRAINT pages_not_null_new;

COMMIT;

-- transaction 3 of 4
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 3. DropIndex: index public.book.book_pages
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX book_pages ON public.book (pages);
DROP INDEX public.book_pages;
SET LOCAL statement_timeout = '0ms';

-- 4. AlterColumn: column public.book.pages
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.book ALTER COLUMN pages TYPE integer;
ALTER TABLE public.book ALTER COLUMN pages TYPE bigint;
SET LOCAL statement_timeout = '30000ms';

-- 5. AlterColumn: column public.book.pages
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book ALTER COLUMN pages DROP NOT NULL;
ALTER TABLE public.book ALTER COLUMN pages SET NOT NULL;

-- 6. AlterColumn: column public.book.pages
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book ADD CONSTRAINT pages_not_null_new CHECK (pages IS NOT NULL) NOT VALID;
ALTER TABLE public.book DROP CONSTRAINT pages_not_null_new;

-- 7. AlterColumn: column public.book.pages
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book ALTER COLUMN pages DROP DEFAULT;
ALTER TABLE public.book ALTER COLUMN pages SET DEFAULT 1;

COMMIT;

-- outside of a transaction, group 4 of 4
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 8. AddIndex: index public.book.book_pages
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    inverse, restores all:
--      DROP INDEX CONCURRENTLY public.book_pages;
CREATE INDEX CONCURRENTLY book_pages ON public.book (pages DESC);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- plumb plan online/primary_key_over_other_columns_is_built_aside
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- outside of a transaction, group 1 of 4
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 1. AddPrimaryKey: primary key public.book.book_pkey
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse: none needed
CREATE UNIQUE INDEX CONCURRENTLY book_pkey_new ON public.book (shop, id);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- outside of a transaction, group 2 of 4
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 2. AddUnique: unique constraint public.book.book_id
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse: none needed
CREATE UNIQUE INDEX CONCURRENTLY book_id ON public.book (id);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- transaction 3 of 4
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 3. DropForeignKey: foreign key public.copy.copy_book_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.copy ADD CONSTRAINT copy_book_fkey FOREIGN KEY (book) REFERENCES public.book (id);
ALTER TABLE public.copy DROP CONSTRAINT copy_book_fkey;

-- 4. DropPrimaryKey: primary key public.book.book_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.book ADD CONSTRAINT book_pkey PRIMARY KEY (id);
ALTER TABLE public.book DROP CONSTRAINT book_pkey;

-- 5. AddPrimaryKey: primary key public.book.book_pkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book DROP CONSTRAINT book_pkey;
ALTER TABLE public.book ADD CONSTRAINT book_pkey PRIMARY KEY USING INDEX book_pkey_new;

-- 6. AddUnique: unique constraint public.book.book_id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book DROP CONSTRAINT book_id;
ALTER TABLE public.book ADD CONSTRAINT book_id UNIQUE USING INDEX book_id;

-- 7. AddForeignKey: foreign key public.copy.copy_book_fkey
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.copy DROP CONSTRAINT copy_book_fkey;
ALTER TABLE public.copy ADD CONSTRAINT copy_book_fkey FOREIGN KEY (book) REFERENCES public.book (id) NOT VALID;

COMMIT;

-- transaction 4 of 4
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '600000ms';
SET LOCAL statement_timeout = '0ms';

-- 8. ValidateForeignKey: foreign key public.copy.copy_book_fkey
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.book
--    inverse: none needed
ALTER TABLE public.copy VALIDATE CONSTRAINT copy_book_fkey;

COMMIT;

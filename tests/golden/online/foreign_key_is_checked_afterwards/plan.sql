-- plumb plan online/foreign_key_is_checked_afterwards
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 2
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 1. AddForeignKey: foreign key public.book.written
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book DROP CONSTRAINT written;
ALTER TABLE public.book ADD CONSTRAINT written FOREIGN KEY (author) REFERENCES public.author (id) ON DELETE CASCADE DEFERRABLE NOT VALID;
SET LOCAL statement_timeout = '0ms';

-- 2. AlterComment: foreign key public.book.written
--    inverse: none needed
COMMENT ON CONSTRAINT written ON public.book IS 'by whom';

COMMIT;

-- transaction 2 of 2
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '600000ms';
SET LOCAL statement_timeout = '0ms';

-- 3. ValidateForeignKey: foreign key public.book.written
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.author
--    inverse: none needed
ALTER TABLE public.book VALIDATE CONSTRAINT written;

COMMIT;

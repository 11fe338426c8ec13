-- plumb plan online/check_is_checked_afterwards
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 3
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 1. AddCheck: check constraint public.book.cheap
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book DROP CONSTRAINT cheap;
ALTER TABLE public.book ADD CONSTRAINT cheap CHECK ((price < (1000)::numeric)) NOT VALID;

-- 2. AddCheck: check constraint public.book.costs
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book DROP CONSTRAINT costs;
ALTER TABLE public.book ADD CONSTRAINT costs CHECK ((price > (0)::numeric)) NO INHERIT NOT VALID;

COMMIT;

-- transaction 2 of 3
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '600000ms';
SET LOCAL statement_timeout = '0ms';

-- 3. ValidateCheck: check constraint public.book.cheap
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse: none needed
ALTER TABLE public.book VALIDATE CONSTRAINT cheap;

COMMIT;

-- transaction 3 of 3
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '600000ms';
SET LOCAL statement_timeout = '0ms';

-- 4. ValidateCheck: check constraint public.book.costs
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse: none needed
ALTER TABLE public.book VALIDATE CONSTRAINT costs;

COMMIT;

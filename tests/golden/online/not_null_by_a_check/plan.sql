-- plumb plan online/not_null_by_a_check
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

-- 1. AlterColumn: column public.book.Title
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book DROP CONSTRAINT "Title_not_null_new2";
ALTER TABLE public.book ADD CONSTRAINT "Title_not_null_new2" CHECK ("Title" IS NOT NULL) NOT VALID;

-- 2. AlterColumn: column public.book.title_not_null_new
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book DROP CONSTRAINT title_not_null_new_not_null_new;
ALTER TABLE public.book ADD CONSTRAINT title_not_null_new_not_null_new CHECK (title_not_null_new IS NOT NULL) NOT VALID;

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

-- 3. AlterColumn: column public.book.Title
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse: none needed
ALTER TABLE public.book VALIDATE CONSTRAINT "Title_not_null_new2";

COMMIT;

-- transaction 3 of 4
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '600000ms';
SET LOCAL statement_timeout = '0ms';

-- 4. AlterColumn: column public.book.title_not_null_new
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse: none needed
ALTER TABLE public.book VALIDATE CONSTRAINT title_not_null_new_not_null_new;

COMMIT;

-- transaction 4 of 4
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 5. AlterColumn: column public.book.Title
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book ALTER COLUMN "Title" DROP NOT NULL;
ALTER TABLE public.book ALTER COLUMN "Title" SET NOT NULL;

-- 6. AlterColumn: column public.book.title_not_null_new
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book ALTER COLUMN title_not_null_new DROP NOT NULL;
ALTER TABLE public.book ALTER COLUMN title_not_null_new SET NOT NULL;

-- 7. AlterColumn: column public.book.Title
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book ADD CONSTRAINT "Title_not_null_new2" CHECK ("Title" IS NOT NULL) NOT VALID;
ALTER TABLE public.book DROP CONSTRAINT "Title_not_null_new2";

-- 8. AlterColumn: column public.book.title_not_null_new
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book ADD CONSTRAINT title_not_null_new_not_null_new CHECK (title_not_null_new IS NOT NULL) NOT VALID;
ALTER TABLE public.book DROP CONSTRAINT title_not_null_new_not_null_new;

COMMIT;

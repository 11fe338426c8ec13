-- plumb plan online/not_null_and_type_under_a_policy
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

-- 1. AlterColumn: column public.note.shelf
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.note DROP CONSTRAINT shelf_not_null_new;
ALTER TABLE public.note ADD CONSTRAINT shelf_not_null_new CHECK (shelf IS NOT NULL) NOT VALID;

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

-- 2. AlterColumn: column public.note.shelf
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse: none needed
ALTER TABLE public.note VALIDATE CONSTRAINT shelf_not_null_new;

COMMIT;

-- transaction 3 of 3
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 3. AlterPolicy: policy public.note.hide
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY hide ON public.note USING ((shelf <> 1));
DROP POLICY hide ON public.note;

-- 4. AlterColumn: column public.note.shelf
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.note ALTER COLUMN shelf SET DEFAULT 1;
ALTER TABLE public.note ALTER COLUMN shelf DROP DEFAULT;
SET LOCAL statement_timeout = '0ms';

-- 5. AlterColumn: column public.note.shelf
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.note ALTER COLUMN shelf TYPE integer;
ALTER TABLE public.note ALTER COLUMN shelf TYPE bigint;
SET LOCAL statement_timeout = '30000ms';

-- 6. AlterColumn: column public.note.shelf
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.note ALTER COLUMN shelf DROP NOT NULL;
ALTER TABLE public.note ALTER COLUMN shelf SET NOT NULL;

-- 7. AlterColumn: column public.note.shelf
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.note ADD CONSTRAINT shelf_not_null_new CHECK (shelf IS NOT NULL) NOT VALID;
ALTER TABLE public.note DROP CONSTRAINT shelf_not_null_new;

-- 8. AlterColumn: column public.note.shelf
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.note ALTER COLUMN shelf DROP DEFAULT;
ALTER TABLE public.note ALTER COLUMN shelf SET DEFAULT 2;

-- 9. AlterPolicy: policy public.note.hide
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY hide ON public.note;
CREATE POLICY hide ON public.note USING ((shelf <> 1));

COMMIT;

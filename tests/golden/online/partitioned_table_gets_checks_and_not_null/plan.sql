-- plumb plan online/partitioned_table_gets_checks_and_not_null
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

-- 1. AlterColumn: column public.sale.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.sale DROP CONSTRAINT id_not_null_new;
ALTER TABLE public.sale ADD CONSTRAINT id_not_null_new CHECK (id IS NOT NULL) NOT VALID;

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

-- 2. AlterColumn: column public.sale.id
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse: none needed
ALTER TABLE public.sale VALIDATE CONSTRAINT id_not_null_new;

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

-- 3. AlterColumn: column public.sale.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.sale ALTER COLUMN id DROP NOT NULL;
ALTER TABLE public.sale ALTER COLUMN id SET NOT NULL;

-- 4. AlterColumn: column public.sale.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.sale ADD CONSTRAINT id_not_null_new CHECK (id IS NOT NULL) NOT VALID;
ALTER TABLE public.sale DROP CONSTRAINT id_not_null_new;

-- 5. AddCheck: check constraint public.sale.sale_id_check
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.sale DROP CONSTRAINT sale_id_check;
ALTER TABLE public.sale ADD CONSTRAINT sale_id_check CHECK ((id > 0)) NOT VALID;

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

-- 6. ValidateCheck: check constraint public.sale.sale_id_check
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse: none needed
ALTER TABLE public.sale VALIDATE CONSTRAINT sale_id_check;

COMMIT;

-- plumb plan partitions/not_null_above_a_new_partition
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
SET LOCAL statement_timeout = '0ms';

-- 1. AddTable: table public.a0
--    inverse, restores all:
--      DROP TABLE public.a0;
CREATE TABLE public.a0 (
  id integer,
  d date NOT NULL
);

-- 2. AttachPartition: table public.a0
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.a DETACH PARTITION public.a0;
ALTER TABLE public.a ATTACH PARTITION public.a0 FOR VALUES IN (1);
SET LOCAL statement_timeout = '30000ms';

-- 3. AlterColumn: column public.l.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.l DROP CONSTRAINT d_not_null_new;
ALTER TABLE public.l ADD CONSTRAINT d_not_null_new CHECK (d IS NOT NULL) NOT VALID;

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

-- 4. AlterColumn: column public.l.d
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse: none needed
ALTER TABLE public.l VALIDATE CONSTRAINT d_not_null_new;

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

-- 5. AlterColumn: column public.l.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.l ALTER COLUMN d DROP NOT NULL;
ALTER TABLE public.l ALTER COLUMN d SET NOT NULL;

-- 6. AlterColumn: column public.l.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.l ADD CONSTRAINT d_not_null_new CHECK (d IS NOT NULL) NOT VALID;
ALTER TABLE public.l DROP CONSTRAINT d_not_null_new;

COMMIT;

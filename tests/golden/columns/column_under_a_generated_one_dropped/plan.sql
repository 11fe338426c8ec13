-- plumb plan columns/column_under_a_generated_one_dropped
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 1
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. AlterColumn: column public.t.sum
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ADD COLUMN sum integer GENERATED ALWAYS AS ((a + b)) STORED;
ALTER TABLE public.t DROP COLUMN sum;

-- 2. DropColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.t ADD COLUMN b integer;
ALTER TABLE public.t DROP COLUMN b;

-- 3. AlterColumn: column public.t.sum
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN sum;
ALTER TABLE public.t ADD COLUMN sum integer GENERATED ALWAYS AS ((a + 1)) STORED;

COMMIT;

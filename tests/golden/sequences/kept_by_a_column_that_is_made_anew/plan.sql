-- plumb plan sequences/kept_by_a_column_that_is_made_anew
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

-- 1. AlterSequence: sequence public.codes
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.codes OWNED BY public.item.code;
ALTER SEQUENCE public.codes OWNED BY NONE;

-- 2. AlterColumn: column public.item.code
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.item ADD COLUMN code text;
ALTER TABLE public.item DROP COLUMN code;

-- 3. AlterColumn: column public.item.code
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.item DROP COLUMN code;
ALTER TABLE public.item ADD COLUMN code boolean GENERATED ALWAYS AS ((note IS NULL)) STORED;

-- 4. AlterSequence: sequence public.codes
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.codes OWNED BY NONE;
ALTER SEQUENCE public.codes OWNED BY public.item.code;

COMMIT;

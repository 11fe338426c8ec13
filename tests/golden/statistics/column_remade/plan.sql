-- plumb plan statistics/column_remade
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

-- 1. AlterStatistics: statistics public.t.s
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      CREATE STATISTICS public.s ON a, c FROM public.t;
DROP STATISTICS public.s;

-- 2. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ADD COLUMN c integer GENERATED ALWAYS AS ((a + 1)) STORED;
ALTER TABLE public.t DROP COLUMN c;

-- 3. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN c;
ALTER TABLE public.t ADD COLUMN c integer GENERATED ALWAYS AS ((b + 1)) STORED;

-- 4. AlterStatistics: statistics public.t.s
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS public.s;
CREATE STATISTICS public.s ON a, c FROM public.t;

COMMIT;

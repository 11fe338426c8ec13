-- plumb plan inheritance/remade_column_that_becomes_a_key_below
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

-- 1. AlterColumn: column public.above.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.above ADD COLUMN c integer GENERATED ALWAYS AS ((a + 1)) STORED;
ALTER TABLE public.above DROP COLUMN c;

-- 2. AlterColumn: column public.above.c
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.above DROP COLUMN c;
ALTER TABLE public.above ADD COLUMN c integer GENERATED ALWAYS AS ((a + 2)) STORED;

-- 3. AlterColumn: column public.below.c
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.below ALTER COLUMN c DROP NOT NULL;
ALTER TABLE public.below ALTER COLUMN c SET NOT NULL;

-- 4. AddPrimaryKey: primary key public.below.below_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.below DROP CONSTRAINT below_pkey;
ALTER TABLE public.below ADD CONSTRAINT below_pkey PRIMARY KEY (c);

COMMIT;

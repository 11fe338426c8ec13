-- plumb plan columns/not_null_changed
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

-- 1. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;

-- 2. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b DROP NOT NULL;
ALTER TABLE public.t ALTER COLUMN b SET NOT NULL;

-- 3. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c DROP NOT NULL;
ALTER TABLE public.t ALTER COLUMN c SET NOT NULL;

-- 4. AddPrimaryKey: primary key public.t.t_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (c);

COMMIT;

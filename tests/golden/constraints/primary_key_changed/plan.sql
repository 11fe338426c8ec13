-- plumb plan constraints/primary_key_changed
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

-- 1. DropPrimaryKey: primary key public.a.a_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (x);
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- 2. DropPrimaryKey: primary key public.d.d_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.d ADD CONSTRAINT d_pkey PRIMARY KEY (x, y);
ALTER TABLE public.d DROP CONSTRAINT d_pkey;

-- 3. AlterColumn: column public.c.y
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.c ALTER COLUMN y DROP NOT NULL;
ALTER TABLE public.c ALTER COLUMN y SET NOT NULL;

-- 4. AlterColumn: column public.d.x
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.d ALTER COLUMN x SET NOT NULL;
ALTER TABLE public.d ALTER COLUMN x DROP NOT NULL;

-- 5. AlterColumn: column public.d.y
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.d ALTER COLUMN y SET NOT NULL;
ALTER TABLE public.d ALTER COLUMN y DROP NOT NULL;

-- 6. RenamePrimaryKey: primary key public.b.old
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b RENAME CONSTRAINT new TO old;
ALTER TABLE public.b RENAME CONSTRAINT old TO new;

-- 7. AddPrimaryKey: primary key public.a.a_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.a DROP CONSTRAINT a_pkey;
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (x, y);

-- 8. AddPrimaryKey: primary key public.c.c_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.c DROP CONSTRAINT c_pkey;
ALTER TABLE public.c ADD CONSTRAINT c_pkey PRIMARY KEY (y) INCLUDE (x);

COMMIT;

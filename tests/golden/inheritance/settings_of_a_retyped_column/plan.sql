-- plumb plan inheritance/settings_of_a_retyped_column
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
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.above ALTER COLUMN c TYPE integer[] USING c::text[]::integer[];
--      ALTER TABLE ONLY public.above ALTER COLUMN c SET COMPRESSION pglz;
--      ALTER TABLE ONLY public.below ALTER COLUMN c SET COMPRESSION pglz;
ALTER TABLE public.above ALTER COLUMN c TYPE text[];

-- 2. AlterColumn: column public.above.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.above ALTER COLUMN c SET COMPRESSION default;
ALTER TABLE ONLY public.above ALTER COLUMN c SET COMPRESSION pglz;

-- 3. AlterColumn: column public.below.c
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE ONLY public.below ALTER COLUMN c SET COMPRESSION pglz;

-- 4. AlterColumn: column public.parted.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.parted ALTER COLUMN c TYPE character varying(10);
--      ALTER TABLE ONLY public.part ALTER COLUMN c SET STORAGE EXTERNAL;
ALTER TABLE public.parted ALTER COLUMN c TYPE text;

-- 5. AlterColumn: column public.part.c
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE ONLY public.part ALTER COLUMN c SET STORAGE EXTERNAL;

COMMIT;

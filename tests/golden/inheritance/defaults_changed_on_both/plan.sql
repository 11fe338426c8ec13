-- plumb plan inheritance/defaults_changed_on_both
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

-- 1. AlterColumn: column public.h.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.h ALTER COLUMN d SET DEFAULT 1;
ALTER TABLE public.h ALTER COLUMN d SET DEFAULT 9;

-- 2. AlterColumn: column public.p.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.p ALTER COLUMN a SET DEFAULT 1;
ALTER TABLE ONLY public.p ALTER COLUMN a SET DEFAULT 2;

-- 3. AlterColumn: column public.p.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.p ALTER COLUMN b SET DEFAULT 1;
ALTER TABLE ONLY public.p ALTER COLUMN b SET DEFAULT 3;

-- 4. AlterColumn: column public.p.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.p ALTER COLUMN c DROP DEFAULT;
ALTER TABLE ONLY public.p ALTER COLUMN c SET DEFAULT 4;

-- 5. AlterColumn: column public.p.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.p ALTER COLUMN d SET DEFAULT 1;
ALTER TABLE ONLY public.p ALTER COLUMN d DROP DEFAULT;

COMMIT;

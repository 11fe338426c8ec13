-- plumb plan inheritance/order_of_parents_changed
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

-- 1. AlterTable: table public.h
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.b
--    inverse, restores all:
--      ALTER TABLE public.h INHERIT public.b;
ALTER TABLE public.h NO INHERIT public.b;

-- 2. AlterTable: table public.h
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.a
--    inverse, restores all:
--      ALTER TABLE public.h INHERIT public.a;
ALTER TABLE public.h NO INHERIT public.a;

-- 3. AlterTable: table public.h
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.h NO INHERIT public.b;
ALTER TABLE public.h INHERIT public.b;

-- 4. AlterTable: table public.h
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.h NO INHERIT public.a;
ALTER TABLE public.h INHERIT public.a;

COMMIT;

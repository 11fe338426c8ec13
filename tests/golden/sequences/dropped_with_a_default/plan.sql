-- plumb plan sequences/dropped_with_a_default
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
--      ALTER TABLE public.t ALTER COLUMN a SET DEFAULT nextval('public.s'::regclass);
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- 2. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b SET DEFAULT (nextval('public.s'::regclass) + 5);
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 5;

-- 3. DropSequence: sequence public.s
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: the number it stands at is gone
--    inverse, restores shape:
--      CREATE SEQUENCE public.s;
--      COMMENT ON SEQUENCE public.s IS 'Gone';
DROP SEQUENCE public.s;

COMMIT;

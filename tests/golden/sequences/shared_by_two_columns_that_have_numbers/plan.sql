-- plumb plan sequences/shared_by_two_columns_that_have_numbers
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

-- 1. AddSequence: sequence public.s
--    inverse, restores all:
--      DROP SEQUENCE public.s;
CREATE SEQUENCE public.s;

-- 2. AlterColumn: column public.a.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);

-- 3. AlterColumn: column public.a.id
--    lock: ROW EXCLUSIVE
--    inverse: none needed
SELECT pg_catalog.setval('public.s'::pg_catalog.regclass, (SELECT GREATEST(pg_catalog.max(id) + 1, (SELECT last_value FROM public.s)) FROM public.a)::bigint, false);

-- 4. AlterColumn: column public.b.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.b ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);

-- 5. AlterColumn: column public.b.id
--    lock: ROW EXCLUSIVE
--    inverse: none needed
SELECT pg_catalog.setval('public.s'::pg_catalog.regclass, (SELECT GREATEST(pg_catalog.max(id) + 1, (SELECT last_value FROM public.s)) FROM public.b)::bigint, false);

COMMIT;

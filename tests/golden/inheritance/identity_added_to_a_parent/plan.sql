-- plumb plan inheritance/identity_added_to_a_parent
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

-- 1. AddColumn: column public.thing.id
--    lock: ACCESS EXCLUSIVE
--    hazard: may_fail_on_data: fails when there are rows: NOT NULL without a default
--    inverse, restores all:
--      ALTER TABLE public.thing DROP COLUMN id;
ALTER TABLE public.thing ADD COLUMN id integer NOT NULL;

-- 2. AlterColumn: column public.thing.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.thing ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.thing ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (START WITH 7);

-- 3. AlterColumn: column public.thing.id
--    lock: ROW EXCLUSIVE
--    inverse: none needed
SELECT pg_catalog.setval('public.thing_id_seq'::pg_catalog.regclass, (SELECT GREATEST(pg_catalog.max(id) + 1, (SELECT last_value FROM public.thing_id_seq)) FROM public.thing)::bigint, false);

COMMIT;

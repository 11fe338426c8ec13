-- plumb plan sequences/default_takes_over_another
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

-- 1. AddSequence: sequence public.t_numbers
--    inverse, restores all:
--      DROP SEQUENCE public.t_numbers;
CREATE SEQUENCE public.t_numbers START WITH 100;

-- 2. AlterColumn: column public.t.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_numbers'::regclass);

-- 3. DropSequence: sequence public.t_id_seq
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: the number it stands at is gone
--    inverse, restores shape:
--      CREATE SEQUENCE public.t_id_seq AS integer;
--      ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
DROP SEQUENCE public.t_id_seq;

-- 4. AlterColumn: column public.t.id
--    lock: ROW EXCLUSIVE
--    inverse: none needed
SELECT pg_catalog.setval('public.t_numbers'::pg_catalog.regclass, (SELECT GREATEST(pg_catalog.max(id) + 1, (SELECT last_value FROM public.t_numbers)) FROM public.t)::bigint, false);

-- 5. AddSequence: sequence public.t_numbers
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.t_numbers OWNED BY NONE;
ALTER SEQUENCE public.t_numbers OWNED BY public.t.id;

COMMIT;

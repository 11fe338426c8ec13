-- plumb plan sequences/owning_column_dropped_but_the_sequence_kept
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

-- 1. AlterSequence: sequence public.t_a_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.t_a_seq OWNED BY public.t.a;
ALTER SEQUENCE public.t_a_seq OWNED BY NONE;

-- 2. DropColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.t ADD COLUMN a integer NOT NULL DEFAULT nextval('public.t_a_seq'::regclass);
ALTER TABLE public.t DROP COLUMN a;

COMMIT;

-- plumb plan columns/serial_that_becomes_generated
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

-- 1. AlterColumn: column public.t.id
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      CREATE SEQUENCE public.t_id_seq AS integer;
--      ALTER TABLE public.t ADD COLUMN id integer NOT NULL DEFAULT nextval('public.t_id_seq'::regclass);
--      ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
ALTER TABLE public.t DROP COLUMN id;

-- 2. AlterColumn: column public.t.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN id;
ALTER TABLE public.t ADD COLUMN id integer GENERATED ALWAYS AS ((n + 1)) STORED;

COMMIT;

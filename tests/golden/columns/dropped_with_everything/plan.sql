-- plumb plan columns/dropped_with_everything
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

-- 1. DropIndex: index public.t.t_lower
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX t_lower ON public.t ((lower(name)) COLLATE pg_catalog."C");
DROP INDEX public.t_lower;

-- 2. DropIndex: index public.t.t_name
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX t_name ON public.t (name, id);
DROP INDEX public.t_name;

-- 3. DropCheck: check constraint public.t.t_name_check
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_name_check CHECK ((name <> ''::text));
ALTER TABLE public.t DROP CONSTRAINT t_name_check;

-- 4. DropUnique: unique constraint public.t.t_number_key
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_number_key UNIQUE (number);
ALTER TABLE public.t DROP CONSTRAINT t_number_key;

-- 5. DropColumn: column public.t.name
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.t ADD COLUMN name text COLLATE pg_catalog."C" NOT NULL DEFAULT 'x'::text;
--      ALTER TABLE public.t ALTER COLUMN name SET STORAGE EXTERNAL;
--      ALTER TABLE public.t ALTER COLUMN name SET COMPRESSION pglz;
--      ALTER TABLE public.t ALTER COLUMN name SET STATISTICS 50;
--      ALTER TABLE public.t ALTER COLUMN name SET (n_distinct=5);
--      COMMENT ON COLUMN public.t.name IS 'A name';
ALTER TABLE public.t DROP COLUMN name;

-- 6. DropColumn: column public.t.number
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.t ADD COLUMN number integer NOT NULL GENERATED ALWAYS AS IDENTITY (START WITH 5);
ALTER TABLE public.t DROP COLUMN number;

-- 7. DropColumn: column public.t.serial
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      CREATE SEQUENCE public.t_serial_seq AS integer;
--      ALTER TABLE public.t ADD COLUMN serial integer NOT NULL DEFAULT nextval('public.t_serial_seq'::regclass);
--      ALTER SEQUENCE public.t_serial_seq OWNED BY public.t.serial;
ALTER TABLE public.t DROP COLUMN serial;

-- 8. DropColumn: column public.t.twice
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ADD COLUMN twice integer GENERATED ALWAYS AS ((id * 2)) STORED;
ALTER TABLE public.t DROP COLUMN twice;

COMMIT;

-- plumb plan columns/added_with_everything
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

-- 1. AddSequence: sequence public.t_serial_seq
--    inverse, restores all:
--      DROP SEQUENCE public.t_serial_seq;
CREATE SEQUENCE public.t_serial_seq AS integer;

-- 2. AddColumn: column public.t.at
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN at;
ALTER TABLE public.t ADD COLUMN at timestamp with time zone NOT NULL DEFAULT now();

-- 3. AddColumn: column public.t.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN name;
ALTER TABLE public.t ADD COLUMN name text COLLATE pg_catalog."C" NOT NULL DEFAULT 'x'::text;

-- 4. AddColumn: column public.t.number
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN number;
ALTER TABLE public.t ADD COLUMN number integer NOT NULL GENERATED ALWAYS AS IDENTITY (START WITH 5);

-- 5. AddColumn: column public.t.serial
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN serial;
ALTER TABLE public.t ADD COLUMN serial integer NOT NULL DEFAULT nextval('public.t_serial_seq'::regclass);

-- 6. AddColumn: column public.t.twice
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN twice;
ALTER TABLE public.t ADD COLUMN twice integer GENERATED ALWAYS AS ((id * 2)) STORED;

-- 7. AlterColumn: column public.t.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN name SET STORAGE EXTENDED;
ALTER TABLE public.t ALTER COLUMN name SET STORAGE EXTERNAL;

-- 8. AlterColumn: column public.t.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN name SET COMPRESSION default;
ALTER TABLE public.t ALTER COLUMN name SET COMPRESSION pglz;

-- 9. AlterColumn: column public.t.name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN name SET STATISTICS -1;
ALTER TABLE public.t ALTER COLUMN name SET STATISTICS 50;

-- 10. AlterColumn: column public.t.name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN name RESET (n_distinct);
ALTER TABLE public.t ALTER COLUMN name SET (n_distinct=5);

-- 11. AddSequence: sequence public.t_serial_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.t_serial_seq OWNED BY NONE;
ALTER SEQUENCE public.t_serial_seq OWNED BY public.t.serial;

-- 12. AlterComment: column public.t.name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.t.name IS 'A name';

COMMIT;

-- plumb plan inheritance/columns_changed_on_the_parent
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

-- 1. DropCheck: check constraint public.p.p_n_check
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT p_n_check CHECK ((n > 0));
ALTER TABLE public.p DROP CONSTRAINT p_n_check;

-- 2. DropColumn: column public.p.gone
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.p ADD COLUMN gone integer;
ALTER TABLE public.p DROP COLUMN gone;

-- 3. DropColumn: column public.p.gone_own
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.p ADD COLUMN gone_own integer;
ALTER TABLE ONLY public.p DROP COLUMN gone_own;

-- 4. AddColumn: column public.p.came
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p DROP COLUMN came;
ALTER TABLE public.p ADD COLUMN came integer DEFAULT 3;

-- 5. AlterColumn: column public.p.filled
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN filled SET NOT NULL;
ALTER TABLE public.p ALTER COLUMN filled DROP NOT NULL;

-- 6. AlterColumn: column public.p.n
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN n DROP NOT NULL;
ALTER TABLE public.p ALTER COLUMN n SET NOT NULL;

-- 7. AlterColumn: column public.p.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN name SET DEFAULT 'x'::character varying;
ALTER TABLE public.p ALTER COLUMN name DROP DEFAULT;

-- 8. AlterColumn: column public.p.id, column public.p.name
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN id TYPE integer,
--        ALTER COLUMN name TYPE character varying(5);
ALTER TABLE public.p ALTER COLUMN id TYPE bigint,
  ALTER COLUMN name TYPE text;

-- 9. AlterColumn: column public.p.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN name DROP DEFAULT;
ALTER TABLE public.p ALTER COLUMN name SET DEFAULT 'y'::text;

-- 10. AddCheck: check constraint public.p.p_n_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT p_n_check;
ALTER TABLE public.p ADD CONSTRAINT p_n_check CHECK ((n > 1));

COMMIT;

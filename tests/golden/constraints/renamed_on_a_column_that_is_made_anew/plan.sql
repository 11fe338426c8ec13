-- plumb plan constraints/renamed_on_a_column_that_is_made_anew
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

-- 1. DropUnique: unique constraint public.t.old_name
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT old_name UNIQUE (y);
ALTER TABLE public.t DROP CONSTRAINT old_name;

-- 2. AlterColumn: column public.t.y
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ADD COLUMN y boolean GENERATED ALWAYS AS ((x IS NULL)) STORED;
ALTER TABLE public.t DROP COLUMN y;

-- 3. DropColumn: column public.t.x
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.t ADD COLUMN x text;
ALTER TABLE public.t DROP COLUMN x;

-- 4. AlterColumn: column public.t.y
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN y;
ALTER TABLE public.t ADD COLUMN y character(5);

-- 5. AddUnique: unique constraint public.t.new_name
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT new_name;
ALTER TABLE public.t ADD CONSTRAINT new_name UNIQUE (y);

COMMIT;

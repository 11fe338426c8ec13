-- plumb plan statistics/target_over_a_column_of_another_type
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

-- 1. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 2. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('glad');

-- 3. AlterColumn: column public.book.mood
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mood cannot hold
--    inverse, restores all:
--      ALTER TABLE public.book ALTER COLUMN mood TYPE public.mood_plumb_old USING mood::text::public.mood_plumb_old;
--      ALTER STATISTICS public.others SET STATISTICS 200;
--      ALTER STATISTICS public.pairs SET STATISTICS 300;
ALTER TABLE public.book ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- 4. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('glad', 'sad');
DROP TYPE public.mood_plumb_old;

-- 5. AlterColumn: column public.book.mood
--    inverse: none needed
ALTER STATISTICS public.others SET STATISTICS 100;

-- 6. AlterColumn: column public.book.mood
--    inverse: none needed
ALTER STATISTICS public.pairs SET STATISTICS 300;

-- 7. AlterColumn: column public.book.price
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that numeric cannot hold
--    hazard: data_loss: what numeric does not hold is rounded or cut off
--    inverse, restores shape:
--      ALTER TABLE public.book ALTER COLUMN price TYPE real;
--      ALTER STATISTICS public.pairs SET STATISTICS 300;
ALTER TABLE public.book ALTER COLUMN price TYPE numeric;

-- 8. AlterColumn: column public.book.price
--    inverse: none needed
ALTER STATISTICS public.pairs SET STATISTICS 300;

-- 9. AlterStatistics: statistics public.book.others
--    inverse, restores all:
--      ALTER STATISTICS public.others SET STATISTICS 200;
ALTER STATISTICS public.others SET STATISTICS 100;

COMMIT;

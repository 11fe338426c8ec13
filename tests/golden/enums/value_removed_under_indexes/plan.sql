-- plumb plan enums/value_removed_under_indexes
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

-- 1. DropIndex: index public.person.by_expression
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX by_expression ON public.person ((((mood = 'good'::public.mood))));
DROP INDEX public.by_expression;

-- 2. DropIndex: index public.person.by_partial
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX by_partial ON public.person (id) WHERE (mood = 'ok'::public.mood);
--      COMMENT ON INDEX public.by_partial IS 'Those who are ok';
DROP INDEX public.by_partial;

-- 3. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 4. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok', 'good');

-- 5. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mood cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood_plumb_old USING mood::text::public.mood_plumb_old;
ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- 6. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('sad', 'ok', 'good');
DROP TYPE public.mood_plumb_old;

-- 7. AddIndex: index public.person.by_expression
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.by_expression;
CREATE INDEX by_expression ON public.person ((((mood = 'good'::public.mood))));

-- 8. AddIndex: index public.person.by_partial
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.by_partial;
CREATE INDEX by_partial ON public.person (id) WHERE (mood = 'ok'::public.mood);

-- 9. AlterComment: index public.person.by_partial
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX public.by_partial IS 'Those who are ok';

COMMIT;

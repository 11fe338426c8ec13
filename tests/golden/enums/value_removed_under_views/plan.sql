-- plumb plan enums/value_removed_under_views
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

-- 1. AlterView: view public.happiest
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.happiest AS
--       SELECT happy.id,
--          (happy.mood)::text AS mood
--         FROM public.happy;
DROP VIEW public.happiest;

-- 2. AlterView: view public.happy
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.happy AS
--       SELECT person.id,
--          person.mood
--         FROM public.person
--        WHERE (person.mood > 'ok'::public.mood);
--      COMMENT ON VIEW public.happy IS 'Who laughs';
--      COMMENT ON COLUMN public.happy.mood IS 'How much';
DROP VIEW public.happy;

-- 3. AlterIndex: index public.counted.counted_mood
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE UNIQUE INDEX counted_mood ON public.counted USING btree (mood);
DROP INDEX public.counted_mood;

-- 4. AlterMaterializedView: materialized view public.counted
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.counted AS
--       SELECT person.mood,
--          count(*) AS number
--         FROM public.person
--        GROUP BY person.mood;
DROP MATERIALIZED VIEW public.counted;

-- 5. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 6. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok', 'good');

-- 7. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mood cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood_plumb_old USING mood::text::public.mood_plumb_old;
ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- 8. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('sad', 'ok', 'good');
DROP TYPE public.mood_plumb_old;

-- 9. AlterView: view public.happy
--    inverse, restores all:
--      DROP VIEW public.happy;
CREATE VIEW public.happy AS
 SELECT person.id,
    person.mood
   FROM public.person
  WHERE (person.mood > 'ok'::public.mood);

-- 10. AlterView: view public.happiest
--    inverse, restores all:
--      DROP VIEW public.happiest;
CREATE VIEW public.happiest AS
 SELECT happy.id,
    (happy.mood)::text AS mood
   FROM public.happy;

-- 11. AlterMaterializedView: materialized view public.counted
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.counted;
CREATE MATERIALIZED VIEW public.counted AS
 SELECT person.mood,
    count(*) AS number
   FROM public.person
  GROUP BY person.mood;

-- 12. AlterIndex: index public.counted.counted_mood
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.counted_mood;
CREATE UNIQUE INDEX counted_mood ON public.counted USING btree (mood);

-- 13. AlterComment: view public.happy
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON VIEW public.happy IS 'Who laughs';

-- 14. AlterComment: view public.happy
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.happy.mood IS 'How much';

COMMIT;

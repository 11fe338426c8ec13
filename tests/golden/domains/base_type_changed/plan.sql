-- plumb plan domains/base_type_changed
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
SET LOCAL check_function_bodies = 'off';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. AlterView: view public.good
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.good AS
--       SELECT result.id,
--          result.score
--         FROM public.result
--        WHERE ((result.score)::integer > 10);
DROP VIEW public.good;

-- 2. DropIndex: index public.result.result_score
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX result_score ON public.result (score) WHERE ((score)::integer > 10);
DROP INDEX public.result_score;

-- 3. AlterFunction: function public.double(public.score)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.double(score public.score)
--       RETURNS integer
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT 2 * $1::integer$function$;
DROP FUNCTION public.double(public.score);

-- 4. AlterDomain: domain public.score
--    inverse, restores all:
--      ALTER DOMAIN public.score_plumb_old RENAME TO score;
ALTER DOMAIN public.score RENAME TO score_plumb_old;

-- 5. AlterDomain: domain public.score
--    inverse, restores all:
--      DROP DOMAIN public.score;
CREATE DOMAIN public.score AS bigint DEFAULT 1
  CONSTRAINT positive CHECK ((VALUE > 0));

-- 6. AlterFunction: function public.double(public.score)
--    inverse, restores all:
--      DROP FUNCTION public.double(public.score);
CREATE OR REPLACE FUNCTION public.double(score public.score)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 2 * $1::integer$function$;

-- 7. AlterColumn: column public.result.best, column public.result.score
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.score[] cannot hold
--    hazard: may_fail_on_data: fails on a value that public.score cannot hold
--    inverse, restores all:
--      ALTER TABLE public.result ALTER COLUMN best TYPE public.score_plumb_old[] USING best::text[]::public.score_plumb_old[],
--        ALTER COLUMN score TYPE public.score_plumb_old USING score::text::public.score_plumb_old;
ALTER TABLE public.result ALTER COLUMN best TYPE public.score[] USING best::text[]::public.score[],
  ALTER COLUMN score TYPE public.score USING score::text::public.score;

-- 8. AlterDomain: domain public.score_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.score_plumb_old AS integer DEFAULT 1
--        CONSTRAINT positive CHECK ((VALUE > 0));
--      COMMENT ON DOMAIN public.score_plumb_old IS 'Points';
DROP DOMAIN public.score_plumb_old;

-- 9. AddIndex: index public.result.result_score
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.result_score;
CREATE INDEX result_score ON public.result (score) WHERE ((score)::bigint > 10);

-- 10. AlterView: view public.good
--    inverse, restores all:
--      DROP VIEW public.good;
CREATE VIEW public.good AS
 SELECT result.id,
    result.score
   FROM public.result
  WHERE ((result.score)::bigint > 10);

-- 11. AlterComment: domain public.score
--    inverse: none needed
COMMENT ON DOMAIN public.score IS 'Points';

COMMIT;

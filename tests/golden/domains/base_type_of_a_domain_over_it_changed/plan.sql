-- plumb plan domains/base_type_of_a_domain_over_it_changed
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

-- 1. AlterColumn: column public.review.rating
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.review ALTER COLUMN rating SET DEFAULT 3;
ALTER TABLE public.review ALTER COLUMN rating DROP DEFAULT;

-- 2. AlterDomain: domain public.rating
--    inverse, restores all:
--      ALTER DOMAIN public.rating_plumb_old RENAME TO rating;
ALTER DOMAIN public.rating RENAME TO rating_plumb_old;

-- 3. AlterDomain: domain public.score
--    inverse, restores all:
--      ALTER DOMAIN public.score_plumb_old RENAME TO score;
ALTER DOMAIN public.score RENAME TO score_plumb_old;

-- 4. AlterDomain: domain public.score
--    inverse, restores all:
--      DROP DOMAIN public.score;
CREATE DOMAIN public.score AS smallint
  CONSTRAINT positive CHECK ((VALUE > 0));

-- 5. AlterDomain: domain public.rating
--    inverse, restores all:
--      DROP DOMAIN public.rating;
CREATE DOMAIN public.rating AS public.score
  CONSTRAINT small CHECK (((VALUE)::smallint <= 5));

-- 6. AlterColumn: column public.review.rating
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.rating cannot hold
--    inverse, restores all:
--      ALTER TABLE public.review ALTER COLUMN rating TYPE public.rating_plumb_old USING rating::text::public.rating_plumb_old;
ALTER TABLE public.review ALTER COLUMN rating TYPE public.rating USING rating::text::public.rating;

-- 7. AlterDomain: domain public.rating_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.rating_plumb_old AS public.score_plumb_old
--        CONSTRAINT small CHECK (((VALUE)::integer <= 5));
DROP DOMAIN public.rating_plumb_old;

-- 8. AlterDomain: domain public.score_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.score_plumb_old AS integer
--        CONSTRAINT positive CHECK ((VALUE > 0));
DROP DOMAIN public.score_plumb_old;

-- 9. AlterColumn: column public.review.rating
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.review ALTER COLUMN rating DROP DEFAULT;
ALTER TABLE public.review ALTER COLUMN rating SET DEFAULT 3;

COMMIT;

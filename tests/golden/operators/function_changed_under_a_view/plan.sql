-- plumb plan operators/function_changed_under_a_view
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

-- 1. AlterView: view public.origin
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.origin AS
--       SELECT spot.at
--         FROM public.spot
--        WHERE (spot.at OPERATOR(public.===) '(0,0)'::point);
DROP VIEW public.origin;

-- 2. DropIndex: index public.spot.spot_origin
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX spot_origin ON public.spot ((((at OPERATOR(public.===) '(0,0)'::point))));
DROP INDEX public.spot_origin;

-- 3. DropCheck: check constraint public.spot.off
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.spot ADD CONSTRAINT off CHECK ((NOT (at OPERATOR(public.===) '(0,0)'::point)));
ALTER TABLE public.spot DROP CONSTRAINT off;

-- 4. AlterOperator: operator public.===(point, point)
--    inverse, restores all:
--      CREATE OPERATOR public.=== (FUNCTION = public.same, LEFTARG = point, RIGHTARG = point);
DROP OPERATOR public.=== (point, point);

-- 5. AlterOperator: operator public.===(point, point)
--    inverse, restores all:
--      DROP OPERATOR public.=== (point, point);
CREATE OPERATOR public.=== (FUNCTION = public.equal, LEFTARG = point, RIGHTARG = point);

-- 6. AddCheck: check constraint public.spot.off
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.spot DROP CONSTRAINT off;
ALTER TABLE public.spot ADD CONSTRAINT off CHECK ((NOT (at OPERATOR(public.===) '(0,0)'::point)));

-- 7. AddIndex: index public.spot.spot_origin
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.spot_origin;
CREATE INDEX spot_origin ON public.spot ((((at OPERATOR(public.===) '(0,0)'::point))));

-- 8. AlterView: view public.origin
--    inverse, restores all:
--      DROP VIEW public.origin;
CREATE VIEW public.origin AS
 SELECT spot.at
   FROM public.spot
  WHERE (spot.at OPERATOR(public.===) '(0,0)'::point);

COMMIT;

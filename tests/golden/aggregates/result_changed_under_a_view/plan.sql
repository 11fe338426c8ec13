-- plumb plan aggregates/result_changed_under_a_view
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

-- 1. AlterView: view public.totals
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.totals AS
--       SELECT (public.total(a.a))::text AS total
--         FROM generate_series(1, 3) a(a);
DROP VIEW public.totals;

-- 2. AlterAggregate: aggregate public.total(integer)
--    inverse, restores all:
--      CREATE AGGREGATE public.total(integer) (SFUNC = int4_sum, STYPE = bigint);
--      COMMENT ON AGGREGATE public.total(integer) IS 'All of it';
DROP AGGREGATE public.total(integer);

-- 3. AlterAggregate: aggregate public.total(integer)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP AGGREGATE public.total(integer);
CREATE AGGREGATE public.total(integer) (SFUNC = int4_sum, STYPE = bigint, FINALFUNC = public.as_text, FINALFUNC_MODIFY = READ_ONLY);

-- 4. AlterView: view public.totals
--    inverse, restores all:
--      DROP VIEW public.totals;
CREATE VIEW public.totals AS
 SELECT public.total(a.a) AS total
   FROM generate_series(1, 3) a(a);

-- 5. AlterComment: aggregate public.total(integer)
--    inverse: none needed
COMMENT ON AGGREGATE public.total(integer) IS 'All of it';

COMMIT;

-- plumb plan aggregates/ordered_and_hypothetical_sets
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

-- 1. AddAggregate: aggregate public.middle(double precision, anyelement)
--    inverse, restores all:
--      DROP AGGREGATE public.middle(double precision, anyelement);
CREATE AGGREGATE public.middle(double precision ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA = true, FINALFUNC_MODIFY = READ_WRITE);

-- 2. AddAggregate: aggregate public.place("any")
--    inverse, restores all:
--      DROP AGGREGATE public.place("any");
CREATE AGGREGATE public.place(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA = true, FINALFUNC_MODIFY = READ_WRITE, HYPOTHETICAL);

-- 3. AlterComment: aggregate public.middle(double precision, anyelement)
--    inverse: none needed
COMMENT ON AGGREGATE public.middle(double precision, anyelement) IS 'The one in the middle';

COMMIT;

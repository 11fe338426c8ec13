-- plumb plan aggregates/ordered_set_dropped
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

-- 1. DropAggregate: aggregate public.all_of()
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE AGGREGATE public.all_of(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
DROP AGGREGATE public.all_of(*);

-- 2. DropAggregate: aggregate public.middle(double precision, anyelement)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE AGGREGATE public.middle(double precision ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA = true, FINALFUNC_MODIFY = READ_WRITE);
DROP AGGREGATE public.middle(double precision, anyelement);

COMMIT;

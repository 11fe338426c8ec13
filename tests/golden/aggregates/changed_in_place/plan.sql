-- plumb plan aggregates/changed_in_place
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

-- 1. AlterAggregate: aggregate public.total(integer)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      CREATE OR REPLACE AGGREGATE public.total(integer) (SFUNC = int4_sum, STYPE = bigint);
CREATE OR REPLACE AGGREGATE public.total(integer) (SFUNC = int4_sum, STYPE = bigint, INITCOND = '10', PARALLEL = RESTRICTED);

COMMIT;

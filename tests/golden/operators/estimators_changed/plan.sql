-- plumb plan operators/estimators_changed
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

-- 1. AlterOperator: operator public.===(point, point)
--    inverse, restores all:
--      ALTER OPERATOR public.=== (point, point) SET (RESTRICT = eqsel, JOIN = NONE);
ALTER OPERATOR public.=== (point, point) SET (RESTRICT = NONE, JOIN = eqjoinsel);

COMMIT;

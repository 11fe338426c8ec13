-- plumb plan domains/of_a_materialized_view
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

-- 1. AlterDomain: domain public.price
--    inverse, restores all:
--      ALTER DOMAIN public.price ADD CONSTRAINT price_check CHECK ((VALUE > 0));
ALTER DOMAIN public.price DROP CONSTRAINT price_check;

-- 2. AlterDomain: domain public.price
--    lock: SHARE
--    hazard: may_fail_on_data: fails when a value in a column of this type does not pass
--    hazard: blocks_writes: writers wait while all columns of this type are read
--    inverse, restores all:
--      ALTER DOMAIN public.price DROP CONSTRAINT price_check;
ALTER DOMAIN public.price ADD CONSTRAINT price_check CHECK ((VALUE > 1));

COMMIT;

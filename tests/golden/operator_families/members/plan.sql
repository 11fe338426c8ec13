-- plumb plan operator_families/members
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

-- 1. AlterOperatorFamily: operator family public.numbers(btree)
--    inverse, restores all:
--      ALTER OPERATOR FAMILY public.numbers USING btree ADD
--        FUNCTION 1 (integer, bigint) btint48cmp(integer,bigint),
--        OPERATOR 3 =(integer,bigint);
ALTER OPERATOR FAMILY public.numbers USING btree DROP FUNCTION 1 (integer, bigint), OPERATOR 3 (integer, bigint);

-- 2. AlterOperatorFamily: operator family public.numbers(btree)
--    inverse, restores all:
--      ALTER OPERATOR FAMILY public.numbers USING btree DROP FUNCTION 1 (integer, smallint), OPERATOR 5 (integer, bigint);
ALTER OPERATOR FAMILY public.numbers USING btree ADD
  FUNCTION 1 (integer, smallint) btint42cmp(integer,smallint),
  OPERATOR 5 >(integer,bigint);

COMMIT;

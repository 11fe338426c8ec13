-- plumb plan operator_classes/dropped
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

-- 1. DropOperatorClass: operator class public.odd_ops(hash)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OPERATOR CLASS public.odd_ops FOR TYPE integer USING hash FAMILY public.odd_ops AS
--        FUNCTION 1 (integer, integer) hashint4(integer),
--        OPERATOR 1 =(integer,integer);
DROP OPERATOR CLASS public.odd_ops USING hash;

-- 2. DropOperatorFamily: operator family public.odd_ops(hash)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OPERATOR FAMILY public.odd_ops USING hash;
DROP OPERATOR FAMILY public.odd_ops USING hash;

COMMIT;

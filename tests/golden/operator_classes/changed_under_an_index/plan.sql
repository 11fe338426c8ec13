-- plumb plan operator_classes/changed_under_an_index
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

-- 1. DropIndex: index public.t.t_a
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX t_a ON public.t (a public.odd_ops);
DROP INDEX public.t_a;

-- 2. AlterOperatorClass: operator class public.odd_ops(btree)
--    inverse, restores all:
--      CREATE OPERATOR CLASS public.odd_ops FOR TYPE integer USING btree FAMILY public.odd_ops AS
--        FUNCTION 1 (integer, integer) public.order_a(integer,integer),
--        OPERATOR 1 <(integer,integer),
--        OPERATOR 2 <=(integer,integer),
--        OPERATOR 3 =(integer,integer),
--        OPERATOR 4 >=(integer,integer),
--        OPERATOR 5 >(integer,integer);
DROP OPERATOR CLASS public.odd_ops USING btree;

-- 3. AlterOperatorClass: operator class public.odd_ops(btree)
--    inverse, restores all:
--      DROP OPERATOR CLASS public.odd_ops USING btree;
CREATE OPERATOR CLASS public.odd_ops FOR TYPE integer USING btree FAMILY public.odd_ops AS
  FUNCTION 1 (integer, integer) public.order_b(integer,integer),
  OPERATOR 1 <(integer,integer),
  OPERATOR 2 <=(integer,integer),
  OPERATOR 3 =(integer,integer),
  OPERATOR 4 >=(integer,integer),
  OPERATOR 5 >(integer,integer);

-- 4. AddIndex: index public.t.t_a
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.t_a;
CREATE INDEX t_a ON public.t (a public.odd_ops);

COMMIT;

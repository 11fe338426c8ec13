-- plumb plan operator_classes/gist_with_storage
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

-- 1. AddOperatorFamily: operator family public.near_ops(gist)
--    inverse, restores all:
--      DROP OPERATOR FAMILY public.near_ops USING gist;
CREATE OPERATOR FAMILY public.near_ops USING gist;

-- 2. AddOperatorFamily: operator family public.near_ops(gist)
--    inverse: none needed
ALTER OPERATOR FAMILY public.near_ops USING gist ADD
  FUNCTION 3 (point, point) gist_point_compress(internal),
  FUNCTION 8 (point, point) gist_point_distance(internal,point,smallint,oid,internal),
  OPERATOR 1 <<(point,point),
  OPERATOR 15 <->(point,point) FOR ORDER BY pg_catalog.float_ops;

-- 3. AddOperatorClass: operator class public.near_ops(gist)
--    inverse, restores all:
--      DROP OPERATOR CLASS public.near_ops USING gist;
CREATE OPERATOR CLASS public.near_ops FOR TYPE point USING gist FAMILY public.near_ops AS
  FUNCTION 1 (point, point) gist_point_consistent(internal,point,smallint,oid,internal),
  FUNCTION 2 (point, point) gist_box_union(internal,internal),
  FUNCTION 5 (point, point) gist_box_penalty(internal,internal,internal),
  FUNCTION 6 (point, point) gist_box_picksplit(internal,internal),
  FUNCTION 7 (point, point) gist_box_same(box,box,internal),
  STORAGE box;

COMMIT;

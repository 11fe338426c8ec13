-- plumb plan operator_classes/btree
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
SET LOCAL check_function_bodies = 'off';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. AddCompositeType: composite type public.version
--    inverse, restores all:
--      DROP TYPE public.version;
CREATE TYPE public.version AS (major integer, minor integer);

-- 2. AddFunction: function public.version_less(public.version, public.version)
--    inverse, restores all:
--      DROP FUNCTION public.version_less(public.version, public.version);
CREATE OR REPLACE FUNCTION public.version_less(public.version, public.version)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT ($1).major < ($2).major$function$;

-- 3. AddFunction: function public.version_order(public.version, public.version)
--    inverse, restores all:
--      DROP FUNCTION public.version_order(public.version, public.version);
CREATE OR REPLACE FUNCTION public.version_order(public.version, public.version)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT ($1).major - ($2).major$function$;

-- 4. AddFunction: function public.version_same(public.version, public.version)
--    inverse, restores all:
--      DROP FUNCTION public.version_same(public.version, public.version);
CREATE OR REPLACE FUNCTION public.version_same(public.version, public.version)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT ($1).major = ($2).major$function$;

-- 5. AddOperatorFamily: operator family public.version_family(btree)
--    inverse, restores all:
--      DROP OPERATOR FAMILY public.version_family USING btree;
CREATE OPERATOR FAMILY public.version_family USING btree;

-- 6. AddOperator: operator public.<#(public.version, public.version)
--    inverse, restores all:
--      DROP OPERATOR public.<# (public.version, public.version);
CREATE OPERATOR public.<# (FUNCTION = public.version_less, LEFTARG = public.version, RIGHTARG = public.version);

-- 7. AddOperator: operator public.=#(public.version, public.version)
--    inverse, restores all:
--      DROP OPERATOR public.=# (public.version, public.version);
CREATE OPERATOR public.=# (FUNCTION = public.version_same, LEFTARG = public.version, RIGHTARG = public.version);

-- 8. AddOperatorClass: operator class public.version_ops(btree)
--    inverse, restores all:
--      DROP OPERATOR CLASS public.version_ops USING btree;
CREATE OPERATOR CLASS public.version_ops DEFAULT FOR TYPE public.version USING btree FAMILY public.version_family AS
  FUNCTION 1 (public.version, public.version) public.version_order(public.version,public.version),
  OPERATOR 1 public.<#(public.version,public.version),
  OPERATOR 3 public.=#(public.version,public.version);

-- 9. AddTable: table public.release
--    inverse, restores all:
--      DROP TABLE public.release;
CREATE TABLE public.release (
  version public.version
);

-- 10. AddIndex: index public.release.release_version
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.release_version;
CREATE INDEX release_version ON public.release (version);

-- 11. AlterComment: operator family public.version_family(btree)
--    inverse: none needed
COMMENT ON OPERATOR FAMILY public.version_family USING btree IS 'By numbers';

-- 12. AlterComment: operator class public.version_ops(btree)
--    inverse: none needed
COMMENT ON OPERATOR CLASS public.version_ops USING btree IS 'By number';

COMMIT;

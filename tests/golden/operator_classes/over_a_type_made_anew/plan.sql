-- plumb plan operator_classes/over_a_type_made_anew
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

-- 1. DropIndex: index public.release.release_version
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX release_version ON public.release (version public.version_ops);
DROP INDEX public.release_version;

-- 2. AlterOperatorClass: operator class public.version_ops(btree)
--    inverse, restores all:
--      CREATE OPERATOR CLASS public.version_ops FOR TYPE public.version USING btree FAMILY public.version_ops AS
--        FUNCTION 1 (public.version, public.version) public.version_order(public.version,public.version),
--        OPERATOR 1 public.<#(public.version,public.version);
DROP OPERATOR CLASS public.version_ops USING btree;

-- 3. AlterOperator: operator public.<#(public.version, public.version)
--    inverse, restores all:
--      CREATE OPERATOR public.<# (FUNCTION = public.version_less, LEFTARG = public.version, RIGHTARG = public.version);
DROP OPERATOR public.<# (public.version, public.version);

-- 4. AlterFunction: function public.version_less(public.version, public.version)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.version_less(public.version, public.version)
--       RETURNS boolean
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT ($1).major < ($2).major$function$;
DROP FUNCTION public.version_less(public.version, public.version);

-- 5. AlterFunction: function public.version_order(public.version, public.version)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.version_order(public.version, public.version)
--       RETURNS integer
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT ($1).major - ($2).major$function$;
DROP FUNCTION public.version_order(public.version, public.version);

-- 6. AlterCompositeType: composite type public.version
--    inverse, restores all:
--      ALTER TYPE public.version_plumb_old RENAME TO version;
ALTER TYPE public.version RENAME TO version_plumb_old;

-- 7. AlterCompositeType: composite type public.version
--    inverse, restores all:
--      DROP TYPE public.version;
CREATE TYPE public.version AS (major integer, minor bigint);

-- 8. AlterFunction: function public.version_less(public.version, public.version)
--    inverse, restores all:
--      DROP FUNCTION public.version_less(public.version, public.version);
CREATE OR REPLACE FUNCTION public.version_less(public.version, public.version)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT ($1).major < ($2).major$function$;

-- 9. AlterFunction: function public.version_order(public.version, public.version)
--    inverse, restores all:
--      DROP FUNCTION public.version_order(public.version, public.version);
CREATE OR REPLACE FUNCTION public.version_order(public.version, public.version)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT ($1).major - ($2).major$function$;

-- 10. AlterOperator: operator public.<#(public.version, public.version)
--    inverse, restores all:
--      DROP OPERATOR public.<# (public.version, public.version);
CREATE OPERATOR public.<# (FUNCTION = public.version_less, LEFTARG = public.version, RIGHTARG = public.version);

-- 11. AlterOperatorClass: operator class public.version_ops(btree)
--    inverse, restores all:
--      DROP OPERATOR CLASS public.version_ops USING btree;
CREATE OPERATOR CLASS public.version_ops FOR TYPE public.version USING btree FAMILY public.version_ops AS
  FUNCTION 1 (public.version, public.version) public.version_order(public.version,public.version),
  OPERATOR 1 public.<#(public.version,public.version);

-- 12. AlterColumn: column public.release.version
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.version cannot hold
--    inverse, restores all:
--      ALTER TABLE public.release ALTER COLUMN version TYPE public.version_plumb_old USING version::text::public.version_plumb_old;
ALTER TABLE public.release ALTER COLUMN version TYPE public.version USING version::text::public.version;

-- 13. AlterCompositeType: composite type public.version_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.version_plumb_old AS (major integer, minor integer);
DROP TYPE public.version_plumb_old;

-- 14. AddIndex: index public.release.release_version
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.release_version;
CREATE INDEX release_version ON public.release (version public.version_ops);

COMMIT;

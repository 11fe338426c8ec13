-- plumb plan aggregates/state_of_a_type_made_anew
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

-- 1. AlterIndex: index public.m.m_total
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE INDEX m_total ON public.m USING btree (total);
DROP INDEX public.m_total;

-- 2. AlterMaterializedView: materialized view public.m
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.m AS
--       SELECT (v.state).total AS total
--         FROM public.v;
DROP MATERIALIZED VIEW public.m;

-- 3. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT public.sum_up(t.id) AS state
--         FROM public.t;
DROP VIEW public.v;

-- 4. AlterAggregate: aggregate public.sum_up(integer)
--    inverse, restores all:
--      CREATE AGGREGATE public.sum_up(integer) (SFUNC = public.add, STYPE = public.state, INITCOND = '(0,0)');
DROP AGGREGATE public.sum_up(integer);

-- 5. AlterFunction: function public.add(public.state, integer)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.add(public.state, integer)
--       RETURNS public.state
--       LANGUAGE sql
--       IMMUTABLE
--      RETURN ROW((($1).total + $2), (($1).number + 1))::public.state;
DROP FUNCTION public.add(public.state, integer);

-- 6. AlterCompositeType: composite type public.state
--    inverse, restores all:
--      ALTER TYPE public.state_plumb_old RENAME TO state;
ALTER TYPE public.state RENAME TO state_plumb_old;

-- 7. AlterCompositeType: composite type public.state
--    inverse, restores all:
--      DROP TYPE public.state;
CREATE TYPE public.state AS (total bigint, number integer);

-- 8. AlterFunction: function public.add(public.state, integer)
--    inverse, restores all:
--      DROP FUNCTION public.add(public.state, integer);
CREATE OR REPLACE FUNCTION public.add(public.state, integer)
 RETURNS public.state
 LANGUAGE sql
 IMMUTABLE
RETURN ROW((($1).total + $2), (($1).number + 1))::public.state;

-- 9. AlterAggregate: aggregate public.sum_up(integer)
--    inverse, restores all:
--      DROP AGGREGATE public.sum_up(integer);
CREATE AGGREGATE public.sum_up(integer) (SFUNC = public.add, STYPE = public.state, INITCOND = '(0,0)');

-- 10. AlterColumn: column public.t.state
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.state cannot hold
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN state TYPE public.state_plumb_old USING state::text::public.state_plumb_old;
ALTER TABLE public.t ALTER COLUMN state TYPE public.state USING state::text::public.state;

-- 11. AlterCompositeType: composite type public.state_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.state_plumb_old AS (total integer, number integer);
DROP TYPE public.state_plumb_old;

-- 12. AlterView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT public.sum_up(t.id) AS state
   FROM public.t;

-- 13. AlterMaterializedView: materialized view public.m
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.m;
CREATE MATERIALIZED VIEW public.m AS
 SELECT (v.state).total AS total
   FROM public.v;

-- 14. AlterIndex: index public.m.m_total
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.m_total;
CREATE INDEX m_total ON public.m USING btree (total);

COMMIT;

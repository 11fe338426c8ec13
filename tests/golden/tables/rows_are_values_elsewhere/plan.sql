-- plumb plan tables/rows_are_values_elsewhere
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

-- 1. AlterPolicy: policy public.person.p
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY p ON public.person USING (public.is_fine(NULL::public.person));
DROP POLICY p ON public.person;

-- 2. AlterIndex: index public.m.m_expr_idx
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE INDEX m_expr_idx ON public.m USING btree (((whole IS NULL)));
DROP INDEX public.m_expr_idx;

-- 3. AlterMaterializedView: materialized view public.m
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.m AS
--       SELECT person.*::public.person AS whole
--         FROM public.person;
DROP MATERIALIZED VIEW public.m;

-- 4. DropColumn: column public.person.filled
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.person ADD COLUMN filled integer NOT NULL DEFAULT 4;
ALTER TABLE public.person DROP COLUMN filled;

-- 5. DropColumn: column public.person.gone
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.person ADD COLUMN gone integer;
--      ALTER TABLE public.person ALTER COLUMN gone SET DEFAULT 3;
ALTER TABLE public.person DROP COLUMN gone;

-- 6. AddColumn: column public.person.mail
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person DROP COLUMN mail;
ALTER TABLE public.person ADD COLUMN mail text DEFAULT 'none'::text;

-- 7. AlterColumn: column public.person.age
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN age TYPE integer;
ALTER TABLE public.person ALTER COLUMN age TYPE bigint;

-- 8. AlterMaterializedView: materialized view public.m
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.m;
CREATE MATERIALIZED VIEW public.m AS
 SELECT person.*::public.person AS whole
   FROM public.person;

-- 9. AlterIndex: index public.m.m_expr_idx
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.m_expr_idx;
CREATE INDEX m_expr_idx ON public.m USING btree (((whole IS NULL)));

-- 10. AlterPolicy: policy public.person.p
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY p ON public.person;
CREATE POLICY p ON public.person USING (public.is_fine(NULL::public.person));

COMMIT;

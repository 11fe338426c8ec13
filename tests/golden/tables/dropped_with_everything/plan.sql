-- plumb plan tables/dropped_with_everything
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

-- 1. DropView: view public.v
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT a.id,
--          a.b,
--          a.body
--         FROM public.a;
DROP VIEW public.v;

-- 2. DropForeignKey: foreign key other.b.b_a_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE other.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);
ALTER TABLE other.b DROP CONSTRAINT b_a_fkey;

-- 3. DropForeignKey: foreign key public.a.a_b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.a ADD CONSTRAINT a_b FOREIGN KEY (b) REFERENCES other.b (id);
ALTER TABLE public.a DROP CONSTRAINT a_b;

-- 4. DropTable: table other.b
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE other.b (
--        id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
--        a integer,
--        CONSTRAINT b_pkey PRIMARY KEY (id)
--      );
DROP TABLE other.b;

-- 5. DropTable: table public.a
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE SEQUENCE public.a_id_seq AS integer;
--      CREATE TABLE public.a (
--        id integer NOT NULL DEFAULT nextval('public.a_id_seq'::regclass),
--        b integer,
--        body text NOT NULL,
--        CONSTRAINT a_body_check CHECK ((body <> ''::text)),
--        CONSTRAINT a_pkey PRIMARY KEY (id)
--      );
--      ALTER TABLE public.a ENABLE ROW LEVEL SECURITY;
--      ALTER TABLE ONLY public.a ALTER COLUMN body SET STORAGE EXTERNAL;
--      CREATE INDEX a_body ON public.a ((lower(body))) WHERE (b IS NULL);
--      ALTER SEQUENCE public.a_id_seq OWNED BY public.a.id;
--      COMMENT ON TABLE public.a IS 'Goes';
--      COMMENT ON COLUMN public.a.body IS 'Goes too';
--      COMMENT ON INDEX public.a_body IS 'And this';
--      ALTER TABLE public.a CLUSTER ON a_pkey;
--      CREATE POLICY p ON public.a USING ((b > 0));
DROP TABLE public.a;

-- 6. DropSchema: schema other
--    hazard: changes_permissions: its privileges go with it
--    inverse, restores all:
--      CREATE SCHEMA other;
DROP SCHEMA other;

COMMIT;

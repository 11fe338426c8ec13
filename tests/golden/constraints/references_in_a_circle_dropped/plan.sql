-- plumb plan constraints/references_in_a_circle_dropped
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

-- 1. DropForeignKey: foreign key public.a.a_b_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b) REFERENCES public.b (id);
ALTER TABLE public.a DROP CONSTRAINT a_b_fkey;

-- 2. DropForeignKey: foreign key public.b.b_c_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ADD CONSTRAINT b_c_fkey FOREIGN KEY (c) REFERENCES public.c (id);
ALTER TABLE public.b DROP CONSTRAINT b_c_fkey;

-- 3. DropForeignKey: foreign key public.c.c_a_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);
ALTER TABLE public.c DROP CONSTRAINT c_a_fkey;

-- 4. DropTable: table public.a
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.a (
--        id integer NOT NULL,
--        b integer,
--        itself integer,
--        CONSTRAINT a_pkey PRIMARY KEY (id)
--      );
--      ALTER TABLE public.a ADD CONSTRAINT a_itself_fkey FOREIGN KEY (itself) REFERENCES public.a (id);
DROP TABLE public.a;

-- 5. DropTable: table public.b
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.b (
--        id integer NOT NULL,
--        c integer,
--        CONSTRAINT b_pkey PRIMARY KEY (id)
--      );
DROP TABLE public.b;

-- 6. DropTable: table public.c
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.c (
--        id integer NOT NULL,
--        a integer,
--        CONSTRAINT c_pkey PRIMARY KEY (id)
--      );
DROP TABLE public.c;

-- 7. AddTable: table public.kept
--    inverse, restores all:
--      DROP TABLE public.kept;
CREATE TABLE public.kept (
  id integer
);

COMMIT;

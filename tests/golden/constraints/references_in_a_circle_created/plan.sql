-- plumb plan constraints/references_in_a_circle_created
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

-- 1. AddTable: table public.a
--    inverse, restores all:
--      DROP TABLE public.a;
CREATE TABLE public.a (
  id integer NOT NULL,
  b integer,
  itself integer,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- 2. AddTable: table public.b
--    inverse, restores all:
--      DROP TABLE public.b;
CREATE TABLE public.b (
  id integer NOT NULL,
  c integer,
  CONSTRAINT b_pkey PRIMARY KEY (id)
);

-- 3. AddTable: table public.c
--    inverse, restores all:
--      DROP TABLE public.c;
CREATE TABLE public.c (
  id integer NOT NULL,
  a integer,
  CONSTRAINT c_pkey PRIMARY KEY (id)
);

-- 4. AddForeignKey: foreign key public.a.a_b_fkey
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.a DROP CONSTRAINT a_b_fkey;
ALTER TABLE public.a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b) REFERENCES public.b (id);

-- 5. AddForeignKey: foreign key public.a.a_itself_fkey
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.a DROP CONSTRAINT a_itself_fkey;
ALTER TABLE public.a ADD CONSTRAINT a_itself_fkey FOREIGN KEY (itself) REFERENCES public.a (id);

-- 6. AddForeignKey: foreign key public.b.b_c_fkey
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT b_c_fkey;
ALTER TABLE public.b ADD CONSTRAINT b_c_fkey FOREIGN KEY (c) REFERENCES public.c (id);

-- 7. AddForeignKey: foreign key public.c.c_a_fkey
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.c DROP CONSTRAINT c_a_fkey;
ALTER TABLE public.c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);

COMMIT;

-- plumb plan columns/serial_came_and_went
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

-- 1. AddSequence: sequence public.t_a_seq
--    inverse, restores all:
--      DROP SEQUENCE public.t_a_seq;
CREATE SEQUENCE public.t_a_seq AS integer;

-- 2. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT nextval('public.t_a_seq'::regclass);

-- 3. AlterColumn: column public.t.a
--    lock: ROW EXCLUSIVE
--    inverse: none needed
SELECT pg_catalog.setval('public.t_a_seq'::pg_catalog.regclass, (SELECT GREATEST(pg_catalog.max(a) + 1, (SELECT last_value FROM public.t_a_seq)) FROM public.t)::bigint, false);

-- 4. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b SET DEFAULT nextval('public.t_b_seq'::regclass);
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;

-- 5. DropSequence: sequence public.t_b_seq
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: the number it stands at is gone
--    inverse, restores shape:
--      CREATE SEQUENCE public.t_b_seq AS integer;
--      ALTER SEQUENCE public.t_b_seq OWNED BY public.t.b;
DROP SEQUENCE public.t_b_seq;

-- 6. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c SET DEFAULT nextval('public.t_c_seq'::regclass);
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;

-- 7. AlterColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN d SET DEFAULT nextval('public.t_d_seq'::regclass);
ALTER TABLE public.t ALTER COLUMN d DROP DEFAULT;

-- 8. DropSequence: sequence public.t_d_seq
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: the number it stands at is gone
--    inverse, restores shape:
--      CREATE SEQUENCE public.t_d_seq AS integer;
--      ALTER SEQUENCE public.t_d_seq OWNED BY public.t.d;
DROP SEQUENCE public.t_d_seq;

-- 9. AlterColumn: column public.t.c, column public.t.d
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c TYPE integer,
--        ALTER COLUMN d TYPE integer;
ALTER TABLE public.t ALTER COLUMN c TYPE bigint,
  ALTER COLUMN d TYPE bigint;

-- 10. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT nextval('public.t_c_seq'::regclass);

-- 11. AlterColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN d SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN d DROP NOT NULL;

-- 12. AlterSequence: sequence public.t_c_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      SELECT pg_catalog.setval('public.t_c_seq'::pg_catalog.regclass, LEAST(GREATEST(last_value, 1), 2147483647), is_called) FROM public.t_c_seq WHERE last_value NOT BETWEEN 1 AND 2147483647;
--      ALTER SEQUENCE public.t_c_seq AS integer MINVALUE 1 MAXVALUE 2147483647;
ALTER SEQUENCE public.t_c_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

-- 13. AddSequence: sequence public.t_a_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.t_a_seq OWNED BY NONE;
ALTER SEQUENCE public.t_a_seq OWNED BY public.t.a;

COMMIT;

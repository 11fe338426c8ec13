-- plumb plan sequences/type_changed
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

-- 1. AlterSequence: sequence public.a
--    lock: ROW EXCLUSIVE
--    hazard: changes_behaviour: a number outside of the new limits moves to the nearest inside
--    inverse: there is none
SELECT pg_catalog.setval('public.a'::pg_catalog.regclass, LEAST(GREATEST(last_value, 1), 2147483647), is_called) FROM public.a WHERE last_value NOT BETWEEN 1 AND 2147483647;

-- 2. AlterSequence: sequence public.a
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores shape:
--      ALTER SEQUENCE public.a AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;
ALTER SEQUENCE public.a AS integer MINVALUE 1 MAXVALUE 2147483647;

-- 3. AlterSequence: sequence public.b
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      SELECT pg_catalog.setval('public.b'::pg_catalog.regclass, LEAST(GREATEST(last_value, 1), 2147483647), is_called) FROM public.b WHERE last_value NOT BETWEEN 1 AND 2147483647;
--      ALTER SEQUENCE public.b AS integer MINVALUE 1 MAXVALUE 2147483647;
ALTER SEQUENCE public.b AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

-- 4. AlterSequence: sequence public.c
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      SELECT pg_catalog.setval('public.c'::pg_catalog.regclass, LEAST(GREATEST(last_value, 1), 100), is_called) FROM public.c WHERE last_value NOT BETWEEN 1 AND 100;
--      ALTER SEQUENCE public.c AS smallint MINVALUE 1 MAXVALUE 100;
ALTER SEQUENCE public.c AS integer MINVALUE 1 MAXVALUE 200;

-- 5. AlterSequence: sequence public.d
--    lock: ROW EXCLUSIVE
--    hazard: changes_behaviour: a number outside of the new limits moves to the nearest inside
--    inverse: there is none
SELECT pg_catalog.setval('public.d'::pg_catalog.regclass, LEAST(GREATEST(last_value, -32768), -1), is_called) FROM public.d WHERE last_value NOT BETWEEN -32768 AND -1;

-- 6. AlterSequence: sequence public.d
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores shape:
--      ALTER SEQUENCE public.d AS integer MINVALUE -2147483648 MAXVALUE -1;
ALTER SEQUENCE public.d AS smallint MINVALUE -32768 MAXVALUE -1;

-- 7. AlterSequence: sequence public.e
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.e AS bigint MINVALUE 1 MAXVALUE 2147483647;
ALTER SEQUENCE public.e AS integer MINVALUE 1 MAXVALUE 2147483647;

COMMIT;

-- plumb plan sequences/parameters_changed
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
SELECT pg_catalog.setval('public.a'::pg_catalog.regclass, LEAST(GREATEST(last_value, 3), 333), is_called) FROM public.a WHERE last_value NOT BETWEEN 3 AND 333;

-- 2. AlterSequence: sequence public.a
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores shape:
--      ALTER SEQUENCE public.a INCREMENT BY 1 START WITH 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1 NO CYCLE;
ALTER SEQUENCE public.a INCREMENT BY 3 START WITH 33 MINVALUE 3 MAXVALUE 333 CACHE 3 CYCLE;

-- 3. AlterSequence: sequence public.b
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      SELECT pg_catalog.setval('public.b'::pg_catalog.regclass, LEAST(GREATEST(last_value, 10), 100), is_called) FROM public.b WHERE last_value NOT BETWEEN 10 AND 100;
--      ALTER SEQUENCE public.b INCREMENT BY 5 START WITH 10 MINVALUE 10 MAXVALUE 100 CACHE 7 CYCLE;
ALTER SEQUENCE public.b INCREMENT BY 1 START WITH 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1 NO CYCLE;

-- 4. AlterSequence: sequence public.c
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.c START WITH 5;
ALTER SEQUENCE public.c START WITH 50;

-- 5. AlterSequence: sequence public.d
--    lock: SHARE ROW EXCLUSIVE
--    hazard: changes_behaviour: its numbers start anew at -1: all were outside of the new limits
--    inverse, restores shape:
--      ALTER SEQUENCE public.d INCREMENT BY 1 START WITH 1 MINVALUE 1 MAXVALUE 9223372036854775807 RESTART WITH 1;
ALTER SEQUENCE public.d INCREMENT BY -1 START WITH -1 MINVALUE -9223372036854775808 MAXVALUE -1 RESTART WITH -1;

-- 6. AlterSequence: sequence public.e
--    lock: SHARE ROW EXCLUSIVE
--    hazard: changes_behaviour: its numbers start anew at 1: all were outside of the new limits
--    inverse, restores shape:
--      ALTER SEQUENCE public.e INCREMENT BY -1 START WITH -1 MINVALUE -9223372036854775808 MAXVALUE -1 RESTART WITH -1;
ALTER SEQUENCE public.e INCREMENT BY 1 START WITH 1 MINVALUE 1 MAXVALUE 9223372036854775807 RESTART WITH 1;

COMMIT;

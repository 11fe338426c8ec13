-- plumb plan columns/defaults_changed
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

-- 1. AddFunction: function public.g(integer)
--    inverse, restores all:
--      DROP FUNCTION public.g(integer);
CREATE OR REPLACE FUNCTION public.g(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT n$function$;

-- 2. AddSequence: sequence public.s2
--    inverse, restores all:
--      DROP SEQUENCE public.s2;
CREATE SEQUENCE public.s2;

-- 3. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 1;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 2;

-- 4. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 2;
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;

-- 5. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 3;

-- 6. AlterColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN d SET DEFAULT 'x'::text;
ALTER TABLE public.t ALTER COLUMN d SET DEFAULT ('y'::text || 'z'::text);

-- 7. AlterColumn: column public.t.e
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN e SET DEFAULT nextval('public.s'::regclass);
ALTER TABLE public.t ALTER COLUMN e SET DEFAULT nextval('public.s2'::regclass);

-- 8. DropSequence: sequence public.s
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: the number it stands at is gone
--    inverse, restores shape:
--      CREATE SEQUENCE public.s;
DROP SEQUENCE public.s;

-- 9. AlterColumn: column public.t.e
--    lock: ROW EXCLUSIVE
--    inverse: none needed
SELECT pg_catalog.setval('public.s2'::pg_catalog.regclass, (SELECT GREATEST(pg_catalog.max(e) + 1, (SELECT last_value FROM public.s2)) FROM public.t)::bigint, false);

-- 10. AlterColumn: column public.t.f
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN f SET DEFAULT public.f();
ALTER TABLE public.t ALTER COLUMN f DROP DEFAULT;

-- 11. DropFunction: function public.f()
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.f()
--       RETURNS integer
--       LANGUAGE sql
--      AS $function$SELECT 1$function$;
DROP FUNCTION public.f();

-- 12. AlterColumn: column public.t.f
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN f DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN f SET DEFAULT public.g(5);

COMMIT;

-- plumb plan default_privileges/new_objects_under_those_that_stay
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

-- 1. AddSchema: schema s
--    inverse, restores all:
--      DROP SCHEMA s;
CREATE SCHEMA s;

-- 2. AddFunction: function public.one()
--    inverse, restores all:
--      DROP FUNCTION public.one();
CREATE OR REPLACE FUNCTION public.one()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- 3. AddSequence: sequence public.item_id_seq
--    inverse, restores all:
--      DROP SEQUENCE public.item_id_seq;
CREATE SEQUENCE public.item_id_seq AS integer;

-- 4. AddTable: table public.item
--    inverse, restores all:
--      DROP TABLE public.item;
CREATE TABLE public.item (
  id integer NOT NULL DEFAULT nextval('public.item_id_seq'::regclass)
);

-- 5. AddTable: table public.other
--    inverse, restores all:
--      DROP TABLE public.other;
CREATE TABLE public.other (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY
);

-- 6. AddSequence: sequence public.item_id_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.item_id_seq OWNED BY NONE;
ALTER SEQUENCE public.item_id_seq OWNED BY public.item.id;

-- 7. AlterPrivileges: table public.item
--    inverse: none needed
GRANT INSERT ON TABLE public.item TO reader;

-- 8. AlterPrivileges: table public.other
--    inverse: none needed
REVOKE SELECT ON TABLE public.other FROM reader;

COMMIT;

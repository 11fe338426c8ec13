-- plumb plan domains/check_calls_a_function
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

-- 1. AddFunction: function public.is_code(text)
--    inverse, restores all:
--      DROP FUNCTION public.is_code(text);
CREATE OR REPLACE FUNCTION public.is_code(text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 <> ''$function$;

-- 2. AddDomain: domain public.code
--    inverse, restores all:
--      DROP DOMAIN public.code;
CREATE DOMAIN public.code AS text DEFAULT lower('X'::text)
  CONSTRAINT "real" CHECK (public.is_code(VALUE));

-- 3. AddFunction: function public.next_code(public.code)
--    inverse, restores all:
--      DROP FUNCTION public.next_code(public.code);
CREATE OR REPLACE FUNCTION public.next_code(public.code)
 RETURNS public.code
 LANGUAGE sql
AS $function$SELECT $1$function$;

-- 4. AddTable: table public.item
--    inverse, restores all:
--      DROP TABLE public.item;
CREATE TABLE public.item (
  code public.code DEFAULT public.next_code(('a'::text)::public.code)
);

COMMIT;

-- plumb plan default_privileges/together_with_new_objects
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

-- 1. AddFunction: function public.one()
--    inverse, restores all:
--      DROP FUNCTION public.one();
CREATE OR REPLACE FUNCTION public.one()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- 2. AddSequence: sequence public.item_id_seq
--    inverse, restores all:
--      DROP SEQUENCE public.item_id_seq;
CREATE SEQUENCE public.item_id_seq AS integer;

-- 3. AddTable: table public.item
--    inverse, restores all:
--      DROP TABLE public.item;
CREATE TABLE public.item (
  id integer NOT NULL DEFAULT nextval('public.item_id_seq'::regclass)
);

-- 4. AddSequence: sequence public.item_id_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.item_id_seq OWNED BY NONE;
ALTER SEQUENCE public.item_id_seq OWNED BY public.item.id;

-- 5. AlterPrivileges: function public.one()
--    inverse: none needed
REVOKE EXECUTE ON FUNCTION public.one() FROM PUBLIC;

-- 6. AlterPrivileges: default privileges postgres(FUNCTIONS)
--    hazard: changes_permissions: everybody may do less than before
--    inverse, restores all:
--      ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- 7. AlterPrivileges: default privileges public.postgres(TABLES)
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public REVOKE SELECT ON TABLES FROM reader;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT SELECT ON TABLES TO reader;

COMMIT;

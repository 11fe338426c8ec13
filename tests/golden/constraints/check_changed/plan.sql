-- plumb plan constraints/check_changed
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

-- 1. DropCheck: check constraint public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT a CHECK ((a > 0));
--      COMMENT ON CONSTRAINT a ON public.t IS 'Kept';
ALTER TABLE public.t DROP CONSTRAINT a;

-- 2. DropCheck: check constraint public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT b CHECK ((b > 0)) NO INHERIT;
ALTER TABLE public.t DROP CONSTRAINT b;

-- 3. DropCheck: check constraint public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT c CHECK (public.is_good(c));
ALTER TABLE public.t DROP CONSTRAINT c;

-- 4. DropFunction: function public.is_good(integer)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.is_good(n integer)
--       RETURNS boolean
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT n > 0$function$;
DROP FUNCTION public.is_good(integer);

-- 5. AddFunction: function public.is_better(integer)
--    inverse, restores all:
--      DROP FUNCTION public.is_better(integer);
CREATE OR REPLACE FUNCTION public.is_better(n integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n > 1$function$;

-- 6. RenameCheck: check constraint public.t.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t RENAME CONSTRAINT other TO d;
ALTER TABLE public.t RENAME CONSTRAINT d TO other;

-- 7. AddCheck: check constraint public.t.a
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT a;
ALTER TABLE public.t ADD CONSTRAINT a CHECK (((a > 1) AND (a < 100)));

-- 8. AddCheck: check constraint public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT b;
ALTER TABLE public.t ADD CONSTRAINT b CHECK ((b > 0));

-- 9. AddCheck: check constraint public.t.c
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT c;
ALTER TABLE public.t ADD CONSTRAINT c CHECK (public.is_better(c));

-- 10. AlterComment: check constraint public.t.a
--    inverse: none needed
COMMENT ON CONSTRAINT a ON public.t IS 'Kept';

COMMIT;

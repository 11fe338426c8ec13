-- plumb plan constraints/exclusion_calls_a_function_made_anew
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

-- 1. DropExclusion: exclusion constraint public.t.t_excl
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_excl EXCLUDE USING btree (public.norm(a) WITH =);
ALTER TABLE public.t DROP CONSTRAINT t_excl;

-- 2. AlterFunction: function public.norm(text)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.norm(t text)
--       RETURNS text
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT lower(t)$function$;
DROP FUNCTION public.norm(text);

-- 3. AlterFunction: function public.norm(text)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.norm(text);
CREATE OR REPLACE FUNCTION public.norm(t text)
 RETURNS character varying
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower(t)::varchar$function$;

-- 4. AddExclusion: exclusion constraint public.t.t_excl
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_excl;
ALTER TABLE public.t ADD CONSTRAINT t_excl EXCLUDE USING btree (public.norm(a) WITH =);

COMMIT;

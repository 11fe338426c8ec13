-- plumb plan renames/trigger_policy_and_rule
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

-- 1. RenamePolicy: policy public.t.p
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER POLICY q ON public.t RENAME TO p;
ALTER POLICY p ON public.t RENAME TO q;

-- 2. RenameRule: rule public.t.r
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER RULE s ON public.t RENAME TO r;
ALTER RULE r ON public.t RENAME TO s;

-- 3. RenameTrigger: trigger public.t.one
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER TRIGGER two ON public.t RENAME TO one;
ALTER TRIGGER one ON public.t RENAME TO two;

COMMIT;

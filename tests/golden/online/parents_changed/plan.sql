-- plumb plan online/parents_changed
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
SET LOCAL statement_timeout = '30000ms';

-- 1. AlterTable: table public.changes
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.a
--    inverse, restores all:
--      ALTER TABLE public.changes INHERIT public.a;
ALTER TABLE public.changes NO INHERIT public.a;

-- 2. AlterTable: table public.leaves
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.a
--    inverse, restores all:
--      ALTER TABLE public.leaves INHERIT public.a;
ALTER TABLE public.leaves NO INHERIT public.a;

-- 3. AlterTable: table public.loses
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.b
--    inverse, restores all:
--      ALTER TABLE public.loses INHERIT public.b;
ALTER TABLE public.loses NO INHERIT public.b;

-- 4. AlterTable: table public.loses
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.a
--    inverse, restores all:
--      ALTER TABLE public.loses INHERIT public.a;
ALTER TABLE public.loses NO INHERIT public.a;

-- 5. DropCheck: check constraint public.changes.a_name_check
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.changes ADD CONSTRAINT a_name_check CHECK ((name <> ''::text));
ALTER TABLE public.changes DROP CONSTRAINT a_name_check;

-- 6. DropCheck: check constraint public.loses.a_name_check
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.loses ADD CONSTRAINT a_name_check CHECK ((name <> ''::text));
ALTER TABLE public.loses DROP CONSTRAINT a_name_check;

-- 7. DropColumn: column public.changes.name
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.changes ADD COLUMN name text;
ALTER TABLE public.changes DROP COLUMN name;

-- 8. DropColumn: column public.loses.name
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.loses ADD COLUMN name text;
ALTER TABLE public.loses DROP COLUMN name;

-- 9. AddColumn: column public.changes.more
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.changes DROP COLUMN more;
ALTER TABLE public.changes ADD COLUMN more integer;
SET LOCAL statement_timeout = '0ms';

-- 10. AddCheck: check constraint public.changes.b_more_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.changes DROP CONSTRAINT b_more_check;
ALTER TABLE public.changes ADD CONSTRAINT b_more_check CHECK ((more > 0));
SET LOCAL statement_timeout = '30000ms';

-- 11. AlterTable: table public.changes
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.changes NO INHERIT public.b;
ALTER TABLE public.changes INHERIT public.b;

-- 12. AlterTable: table public.comes
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.comes NO INHERIT public.a;
ALTER TABLE public.comes INHERIT public.a;

-- 13. AlterTable: table public.loses
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.loses NO INHERIT public.b;
ALTER TABLE public.loses INHERIT public.b;

COMMIT;

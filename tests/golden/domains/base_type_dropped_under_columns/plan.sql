-- plumb plan domains/base_type_dropped_under_columns
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

-- 1. AlterColumn: column public.item.states
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.item ALTER COLUMN states SET DEFAULT '{on}'::public.known_state[];
ALTER TABLE public.item ALTER COLUMN states DROP DEFAULT;

-- 2. AlterDomain: domain public.known_state
--    inverse, restores all:
--      ALTER DOMAIN public.known_state_plumb_old RENAME TO known_state;
ALTER DOMAIN public.known_state RENAME TO known_state_plumb_old;

-- 3. AlterDomain: domain public.known_state
--    inverse, restores all:
--      DROP DOMAIN public.known_state;
CREATE DOMAIN public.known_state AS text
  CONSTRAINT known_state_check CHECK ((VALUE <> 'off'::text));

-- 4. AlterColumn: column public.item.state, column public.item.states
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.known_state cannot hold
--    hazard: may_fail_on_data: fails on a value that public.known_state[] cannot hold
--    inverse, restores all:
--      ALTER TABLE public.item ALTER COLUMN state TYPE public.known_state_plumb_old USING state::text::public.known_state_plumb_old,
--        ALTER COLUMN states TYPE public.known_state_plumb_old[] USING states::text[]::public.known_state_plumb_old[];
ALTER TABLE public.item ALTER COLUMN state TYPE public.known_state USING state::text::public.known_state,
  ALTER COLUMN states TYPE public.known_state[] USING states::text[]::public.known_state[];

-- 5. AlterDomain: domain public.known_state_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.known_state_plumb_old AS public.state
--        CONSTRAINT known_state_check CHECK ((VALUE <> 'off'::public.state));
DROP DOMAIN public.known_state_plumb_old;

-- 6. DropEnum: enum public.state
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TYPE public.state AS ENUM ('on', 'off');
DROP TYPE public.state;

-- 7. AlterColumn: column public.item.states
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.item ALTER COLUMN states DROP DEFAULT;
ALTER TABLE public.item ALTER COLUMN states SET DEFAULT '{on}'::public.known_state[];

COMMIT;

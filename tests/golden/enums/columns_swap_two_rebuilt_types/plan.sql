-- plumb plan enums/columns_swap_two_rebuilt_types
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

-- 1. AlterEnum: enum b.state
--    inverse, restores all:
--      ALTER TYPE b.state_plumb_old RENAME TO state;
ALTER TYPE b.state RENAME TO state_plumb_old;

-- 2. AlterEnum: enum b.state
--    inverse, restores all:
--      DROP TYPE b.state;
CREATE TYPE b.state AS ENUM ('y', 'x');

-- 3. AlterColumn: column a.t.s
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE a.t ALTER COLUMN s SET DEFAULT 'x'::a.state;
ALTER TABLE a.t ALTER COLUMN s DROP DEFAULT;

-- 4. AlterEnum: enum a.state
--    inverse, restores all:
--      ALTER TYPE a.state_plumb_old RENAME TO state;
ALTER TYPE a.state RENAME TO state_plumb_old;

-- 5. AlterEnum: enum a.state
--    inverse, restores all:
--      DROP TYPE a.state;
CREATE TYPE a.state AS ENUM ('x', 'y');

-- 6. AlterColumn: column a.t.s
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that b.state cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    inverse, restores shape:
--      ALTER TABLE a.t ALTER COLUMN s TYPE a.state_plumb_old USING s::text::a.state_plumb_old;
ALTER TABLE a.t ALTER COLUMN s TYPE b.state USING s::text::b.state;

-- 7. AlterEnum: enum a.state_plumb_old
--    inverse, restores all:
--      CREATE TYPE a.state_plumb_old AS ENUM ('x', 'y', 'z');
DROP TYPE a.state_plumb_old;

-- 8. AlterColumn: column a.t.s
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE a.t ALTER COLUMN s DROP DEFAULT;
ALTER TABLE a.t ALTER COLUMN s SET DEFAULT 'x'::b.state;

-- 9. AlterColumn: column b.t.many, column b.t.s
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that a.state[] cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    hazard: may_fail_on_data: fails on a value that a.state cannot hold
--    inverse, restores shape:
--      ALTER TABLE b.t ALTER COLUMN many TYPE b.state_plumb_old[] USING many::text[]::b.state_plumb_old[],
--        ALTER COLUMN s TYPE b.state_plumb_old USING s::text::b.state_plumb_old;
ALTER TABLE b.t ALTER COLUMN many TYPE a.state[] USING many::text[]::a.state[],
  ALTER COLUMN s TYPE a.state USING s::text::a.state;

-- 10. AlterEnum: enum b.state_plumb_old
--    inverse, restores all:
--      CREATE TYPE b.state_plumb_old AS ENUM ('x', 'y', 'z');
DROP TYPE b.state_plumb_old;

COMMIT;

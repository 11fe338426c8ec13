-- plumb plan constraints/exclusion_over_an_enum_that_loses_a_value
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

-- 1. DropExclusion: exclusion constraint public.t.t_excl
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_excl EXCLUDE USING gist (r WITH &&) WHERE ((state = 'open'::public.state));
ALTER TABLE public.t DROP CONSTRAINT t_excl;

-- 2. DropExclusion: exclusion constraint public.t.t_k
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_k EXCLUDE USING btree (k WITH =) WHERE ((state = 'open'::public.state));
ALTER TABLE public.t DROP CONSTRAINT t_k;

-- 3. AlterEnum: enum public.state
--    inverse, restores all:
--      ALTER TYPE public.state_plumb_old RENAME TO state;
ALTER TYPE public.state RENAME TO state_plumb_old;

-- 4. AlterEnum: enum public.state
--    inverse, restores all:
--      DROP TYPE public.state;
CREATE TYPE public.state AS ENUM ('open', 'shut');

-- 5. AlterColumn: column public.t.k, column public.t.state
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.state cannot hold
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN k TYPE integer,
--        ALTER COLUMN state TYPE public.state_plumb_old USING state::text::public.state_plumb_old;
ALTER TABLE public.t ALTER COLUMN k TYPE bigint,
  ALTER COLUMN state TYPE public.state USING state::text::public.state;

-- 6. AlterEnum: enum public.state_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.state_plumb_old AS ENUM ('open', 'shut', 'gone');
DROP TYPE public.state_plumb_old;

-- 7. AddExclusion: exclusion constraint public.t.t_excl
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_excl;
ALTER TABLE public.t ADD CONSTRAINT t_excl EXCLUDE USING gist (r WITH &&) WHERE ((state = 'open'::public.state));

-- 8. AddExclusion: exclusion constraint public.t.t_k
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_k;
ALTER TABLE public.t ADD CONSTRAINT t_k EXCLUDE USING btree (k WITH =) WHERE ((state = 'open'::public.state));

COMMIT;

-- plumb plan indexes/renamed
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

-- 1. DropIndex: index public.a.swapped
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX swapped ON public.a (id, n);
DROP INDEX public.swapped;

-- 2. DropIndex: index public.a.swapping
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX swapping ON public.a (n);
DROP INDEX public.swapping;

-- 3. RenameIndex: index public.a.old_name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER INDEX public.new_name RENAME TO old_name;
ALTER INDEX public.old_name RENAME TO new_name;

-- 4. AddIndex: index public.a.swapped
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.swapped;
CREATE INDEX swapped ON public.a (n);

-- 5. AddIndex: index public.a.swapping
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.swapping;
CREATE INDEX swapping ON public.a (id, n);

COMMIT;

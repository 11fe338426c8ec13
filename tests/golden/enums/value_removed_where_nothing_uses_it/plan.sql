-- plumb plan enums/value_removed_where_nothing_uses_it
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

-- 1. AlterEnum: enum public.mood
--    inverse, restores all:
--      CREATE TYPE public.mood AS ENUM ('sad', 'ok');
--      COMMENT ON TYPE public.mood IS 'How one feels';
DROP TYPE public.mood;

-- 2. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok');

-- 3. AlterComment: enum public.mood
--    inverse: none needed
COMMENT ON TYPE public.mood IS 'How one feels';

COMMIT;

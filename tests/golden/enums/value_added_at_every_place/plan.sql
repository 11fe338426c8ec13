-- plumb plan enums/value_added_at_every_place
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
--    inverse: there is none
ALTER TYPE public.mood ADD VALUE 'sad' BEFORE 'ok';

-- 2. AlterEnum: enum public.mood
--    inverse: there is none
ALTER TYPE public.mood ADD VALUE 'low' AFTER 'sad';

-- 3. AlterEnum: enum public.mood
--    inverse: there is none
ALTER TYPE public.mood ADD VALUE 'fine' AFTER 'ok';

-- 4. AlterEnum: enum public.mood
--    inverse: there is none
ALTER TYPE public.mood ADD VALUE 'great';

-- 5. AlterEnum: enum public.mood
--    inverse: there is none
ALTER TYPE public.mood ADD VALUE 'it''s "best"';

COMMIT;

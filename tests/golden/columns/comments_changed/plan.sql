-- plumb plan columns/comments_changed
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

-- 1. AlterComment: column public.t.a
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN public.t.a IS 'Old';
COMMENT ON COLUMN public.t.a IS 'New';

-- 2. AlterComment: column public.t.b
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN public.t.b IS 'Gone';
COMMENT ON COLUMN public.t.b IS NULL;

-- 3. AlterComment: column public.t.c
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN public.t.c IS NULL;
COMMENT ON COLUMN public.t.c IS 'Came
\ with a newline';

COMMIT;

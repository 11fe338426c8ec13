-- plumb plan constraints/comment_changed
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

-- 1. AlterComment: primary key public.t.t_pkey
--    inverse, restores all:
--      COMMENT ON CONSTRAINT t_pkey ON public.t IS NULL;
COMMENT ON CONSTRAINT t_pkey ON public.t IS 'Came';

-- 2. AlterComment: check constraint public.t.b
--    inverse, restores all:
--      COMMENT ON CONSTRAINT b ON public.t IS 'Old';
COMMENT ON CONSTRAINT b ON public.t IS 'New';

COMMIT;

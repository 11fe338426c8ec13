-- plumb plan partitions/own_default_and_comment_below
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

-- 1. AddColumn: column public.root.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.root DROP COLUMN c;
ALTER TABLE public.root ADD COLUMN c integer DEFAULT 1;

-- 2. AlterColumn: column public.leaf.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.leaf ALTER COLUMN c SET DEFAULT 1;
ALTER TABLE public.leaf ALTER COLUMN c SET DEFAULT 2;

-- 3. AlterColumn: column public.middle.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.middle ALTER COLUMN c SET DEFAULT 1;
ALTER TABLE ONLY public.middle ALTER COLUMN c SET DEFAULT 2;

-- 4. AlterComment: column public.leaf.c
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.leaf.c IS 'said';

COMMIT;

-- plumb plan sequences/all_attributes
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

-- 1. AddSequence: sequence public."Quoted ""'name"
--    inverse, restores all:
--      DROP SEQUENCE public."Quoted ""'name";
CREATE SEQUENCE public."Quoted ""'name";

-- 2. AddSequence: sequence public.down
--    inverse, restores all:
--      DROP SEQUENCE public.down;
CREATE SEQUENCE public.down AS integer INCREMENT BY -1;

-- 3. AddSequence: sequence public.down_far
--    inverse, restores all:
--      DROP SEQUENCE public.down_far;
CREATE SEQUENCE public.down_far INCREMENT BY -5 MINVALUE -500 MAXVALUE 500 START WITH 100;

-- 4. AddSequence: sequence public.owned
--    inverse, restores all:
--      DROP SEQUENCE public.owned;
CREATE SEQUENCE public.owned;

-- 5. AddSequence: sequence public.plain
--    inverse, restores all:
--      DROP SEQUENCE public.plain;
CREATE SEQUENCE public.plain;

-- 6. AddSequence: sequence public.small
--    inverse, restores all:
--      DROP SEQUENCE public.small;
CREATE SEQUENCE public.small AS smallint INCREMENT BY 2 MINVALUE 10 MAXVALUE 1000 START WITH 12 CACHE 5 CYCLE;

-- 7. AddSequence: sequence public.unlogged
--    inverse, restores all:
--      DROP SEQUENCE public.unlogged;
CREATE UNLOGGED SEQUENCE public.unlogged;

-- 8. AddSequence: sequence public.whole
--    inverse, restores all:
--      DROP SEQUENCE public.whole;
CREATE SEQUENCE public.whole MINVALUE -9223372036854775808 START WITH 0;

-- 9. AddSequence: sequence public."Quoted ""'name"
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public."Quoted ""'name" OWNED BY NONE;
ALTER SEQUENCE public."Quoted ""'name" OWNED BY public.t.id;

-- 10. AddSequence: sequence public.owned
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.owned OWNED BY NONE;
ALTER SEQUENCE public.owned OWNED BY public.t.id;

-- 11. AlterComment: sequence public.plain
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON SEQUENCE public.plain IS 'Numbers';

COMMIT;

-- plumb plan sequences/owner_changed
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

-- 1. AddTable: table public.n
--    inverse, restores all:
--      DROP TABLE public.n;
CREATE TABLE public.n (
  c integer
);

-- 2. AlterSequence: sequence public.free
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.free OWNED BY NONE;
ALTER SEQUENCE public.free OWNED BY public.t.a;

-- 3. AlterSequence: sequence public.moves
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.moves OWNED BY public.t.a;
ALTER SEQUENCE public.moves OWNED BY public.t.b;

-- 4. AlterSequence: sequence public.released
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.released OWNED BY public.t.b;
ALTER SEQUENCE public.released OWNED BY NONE;

-- 5. AlterSequence: sequence public.saved
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.saved OWNED BY public.u.c;
ALTER SEQUENCE public.saved OWNED BY NONE;

-- 6. DropTable: table public.u
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.u (
--        c integer
--      );
DROP TABLE public.u;

-- 7. AlterSequence: sequence public.saved
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.saved OWNED BY NONE;
ALTER SEQUENCE public.saved OWNED BY public.n.c;

COMMIT;

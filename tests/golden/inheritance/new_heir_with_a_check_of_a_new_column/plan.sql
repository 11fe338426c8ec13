-- plumb plan inheritance/new_heir_with_a_check_of_a_new_column
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

-- 1. DropTable: table public.other
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.other () INHERITS (public.thing);
DROP TABLE public.other;

-- 2. DropColumn: column public.thing.price
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.thing ADD COLUMN price integer;
ALTER TABLE public.thing DROP COLUMN price;

-- 3. AddColumn: column public.thing.cost
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.thing DROP COLUMN cost;
ALTER TABLE public.thing ADD COLUMN cost integer;

-- 4. AddTable: table public.book
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP TABLE public.book;
CREATE TABLE public.book (
  CONSTRAINT book_cost_check CHECK ((cost > 0)),
  CONSTRAINT book_cost_excl EXCLUDE USING btree (cost WITH =)
) INHERITS (public.thing);

COMMIT;

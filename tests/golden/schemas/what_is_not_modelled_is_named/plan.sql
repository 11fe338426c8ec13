-- plumb plan schemas/what_is_not_modelled_is_named
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- not managed: setting "app.secret of this database": wanted, and not made
-- not managed: large objects "of this database": kept
-- not managed: setting "statement_timeout of this database": kept
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

-- 1. AddTable: table public.item
--    inverse, restores all:
--      DROP TABLE public.item;
CREATE TABLE public.item (
  id integer
);

COMMIT;

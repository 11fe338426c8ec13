-- plumb plan access_methods/all_attributes
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

-- 1. AddAccessMethod: access method btree2
--    inverse, restores all:
--      DROP ACCESS METHOD btree2;
CREATE ACCESS METHOD btree2 TYPE INDEX HANDLER bthandler;

-- 2. AddAccessMethod: access method heap2
--    inverse, restores all:
--      DROP ACCESS METHOD heap2;
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;

-- 3. AddTable: table public.t
--    inverse, restores all:
--      DROP TABLE public.t;
CREATE TABLE public.t (
  id integer
) USING heap2;

-- 4. AlterComment: access method heap2
--    inverse: none needed
COMMENT ON ACCESS METHOD heap2 IS 'Another heap';

COMMIT;

-- plumb plan functions/over_rows_of_a_table_in_an_index_of_it
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

-- 1. DropIndex: index app.item.item_label
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX item_label ON app.item ((app.label(item.*)));
DROP INDEX app.item_label;

-- 2. DropFunction: function app.label(app.item)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION app.label(app.item)
--       RETURNS text
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT $1.code$function$;
DROP FUNCTION app.label(app.item);

-- 3. DropTable: table app.item
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE app.item (
--        id integer,
--        code text
--      );
--      CREATE INDEX item_code ON app.item (code);
DROP TABLE app.item;

COMMIT;

-- plumb plan schemas/all_attributes
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

-- 1. AddSchema: schema "Odd ""name""; DROP SCHEMA public"
--    inverse, restores all:
--      DROP SCHEMA "Odd ""name""; DROP SCHEMA public";
CREATE SCHEMA "Odd ""name""; DROP SCHEMA public";

-- 2. AddSchema: schema sales
--    inverse, restores all:
--      DROP SCHEMA sales;
CREATE SCHEMA sales;

-- 3. AddTable: table "Odd ""name""; DROP SCHEMA public".select
--    inverse, restores all:
--      DROP TABLE "Odd ""name""; DROP SCHEMA public"."select";
CREATE TABLE "Odd ""name""; DROP SCHEMA public"."select" (
  "order" integer
);

-- 4. AlterComment: schema sales
--    inverse: none needed
COMMENT ON SCHEMA sales IS 'what was sold';

-- 5. AlterOwner: schema sales
--    inverse: none needed
ALTER SCHEMA sales OWNER TO keeper;

-- 6. AlterPrivileges: schema sales
--    inverse: none needed
GRANT USAGE ON SCHEMA sales TO reader;

COMMIT;

-- plumb plan enums/all_attributes
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

-- 1. AddEnum: enum public.empty
--    inverse, restores all:
--      DROP TYPE public.empty;
CREATE TYPE public.empty AS ENUM ();

-- 2. AddSchema: schema "Odd schema"
--    inverse, restores all:
--      DROP SCHEMA "Odd schema";
CREATE SCHEMA "Odd schema";

-- 3. AddEnum: enum "Odd schema"."Odd ""type"""
--    inverse, restores all:
--      DROP TYPE "Odd schema"."Odd ""type""";
CREATE TYPE "Odd schema"."Odd ""type""" AS ENUM ('a', 'b c', 'd''e', 'f\g', '');

-- 4. AddTable: table public.t
--    inverse, restores all:
--      DROP TABLE public.t;
CREATE TABLE public.t (
  odd "Odd schema"."Odd ""type""",
  many "Odd schema"."Odd ""type"""[]
);

-- 5. AlterComment: enum "Odd schema"."Odd ""type"""
--    inverse: none needed
COMMENT ON TYPE "Odd schema"."Odd ""type""" IS 'Odd';

COMMIT;

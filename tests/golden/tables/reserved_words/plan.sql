-- plumb plan tables/reserved_words
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

-- 1. AddSequence: sequence public.all
--    inverse, restores all:
--      DROP SEQUENCE public."all";
CREATE SEQUENCE public."all";

-- 2. AddSequence: sequence public.table_primary_seq
--    inverse, restores all:
--      DROP SEQUENCE public.table_primary_seq;
CREATE SEQUENCE public.table_primary_seq AS integer;

-- 3. AddTable: table public.table
--    inverse, restores all:
--      DROP TABLE public."table";
CREATE TABLE public."table" (
  "select" integer NOT NULL,
  "from" text,
  "order" integer,
  "end" date,
  "user" name,
  "default" boolean DEFAULT true,
  "check" integer,
  "primary" integer NOT NULL DEFAULT nextval('public.table_primary_seq'::regclass),
  "references" integer,
  CONSTRAINT table_check_check CHECK (("check" > 0)),
  CONSTRAINT table_pkey PRIMARY KEY ("select")
);

-- 4. AddSequence: sequence public.all
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public."all" OWNED BY NONE;
ALTER SEQUENCE public."all" OWNED BY public."table"."end";

-- 5. AddSequence: sequence public.table_primary_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.table_primary_seq OWNED BY NONE;
ALTER SEQUENCE public.table_primary_seq OWNED BY public."table"."primary";

-- 6. AddIndex: index public.table.group
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public."group";
CREATE INDEX "group" ON public."table" ("order", "user");

-- 7. AddForeignKey: foreign key public.table.constraint
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public."table" DROP CONSTRAINT "constraint";
ALTER TABLE public."table" ADD CONSTRAINT "constraint" FOREIGN KEY ("references") REFERENCES public."table" ("select");

COMMIT;

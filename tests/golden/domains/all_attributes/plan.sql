-- plumb plan domains/all_attributes
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

-- 1. AddCollation: collation public.plain
--    inverse, restores all:
--      DROP COLLATION public.plain;
CREATE COLLATION public.plain (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'C');

-- 2. AddDomain: domain public.name
--    inverse, restores all:
--      DROP DOMAIN public.name;
CREATE DOMAIN public.name AS character varying(40) COLLATE public.plain DEFAULT 'nobody'::character varying NOT NULL
  CONSTRAINT "No ""Quotes""" CHECK (((VALUE)::text !~~ '%''%'::text))
  CONSTRAINT not_blank CHECK ((length(TRIM(BOTH FROM VALUE)) > 0));

-- 3. AddTable: table public.person
--    inverse, restores all:
--      DROP TABLE public.person;
CREATE TABLE public.person (
  name public.name,
  others public.name[]
);

-- 4. AlterComment: domain public.name
--    inverse: none needed
COMMENT ON DOMAIN public.name IS 'What people are called';

-- 5. AlterComment: domain public.name
--    inverse: none needed
COMMENT ON CONSTRAINT not_blank ON DOMAIN public.name IS 'Blanks are no name';

COMMIT;

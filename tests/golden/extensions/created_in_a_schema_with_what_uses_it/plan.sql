-- plumb plan extensions/created_in_a_schema_with_what_uses_it
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

-- 1. AddSchema: schema tools
--    inverse, restores all:
--      DROP SCHEMA tools;
CREATE SCHEMA tools;

-- 2. AddExtension: extension btree_gist
--    inverse, restores all:
--      DROP EXTENSION btree_gist;
CREATE EXTENSION btree_gist SCHEMA public VERSION '1.7';

-- 3. AddExtension: extension citext
--    inverse, restores all:
--      DROP EXTENSION citext;
CREATE EXTENSION citext SCHEMA tools VERSION '1.6';

-- 4. AddTable: table public.person
--    inverse, restores all:
--      DROP TABLE public.person;
CREATE TABLE public.person (
  mail tools.citext,
  CONSTRAINT person_mail_key UNIQUE (mail)
);

-- 5. AddTable: table public.room
--    inverse, restores all:
--      DROP TABLE public.room;
CREATE TABLE public.room (
  id integer,
  during tsrange,
  CONSTRAINT room_id_during_excl EXCLUDE USING gist (id WITH =, during WITH &&)
);

-- 6. AlterComment: extension btree_gist
--    inverse: none needed
COMMENT ON EXTENSION btree_gist IS 'for rooms';

-- 7. AlterComment: extension citext
--    inverse: none needed
COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

COMMIT;

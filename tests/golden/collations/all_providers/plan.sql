-- plumb plan collations/all_providers
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

-- 1. AddCollation: collation public.german
--    inverse, restores all:
--      DROP COLLATION public.german;
CREATE COLLATION public.german (PROVIDER = icu, LOCALE = 'de-u-co-phonebk');

-- 2. AddCollation: collation public.lenient
--    inverse, restores all:
--      DROP COLLATION public.lenient;
CREATE COLLATION public.lenient (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);

-- 3. AddCollation: collation public.mixed
--    inverse, restores all:
--      DROP COLLATION public.mixed;
CREATE COLLATION public.mixed (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'POSIX');

-- 4. AddCollation: collation public.plain
--    inverse, restores all:
--      DROP COLLATION public.plain;
CREATE COLLATION public.plain (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'C');

-- 5. AddTable: table public.person
--    inverse, restores all:
--      DROP TABLE public.person;
CREATE TABLE public.person (
  name text COLLATE public.german,
  nick text COLLATE public.lenient
);

-- 6. AddIndex: index public.person.person_name
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.person_name;
CREATE INDEX person_name ON public.person (name COLLATE public.plain);

-- 7. AlterComment: collation public.german
--    inverse: none needed
COMMENT ON COLLATION public.german IS 'As in the telephone book';

COMMIT;

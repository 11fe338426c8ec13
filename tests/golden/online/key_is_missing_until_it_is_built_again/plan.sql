-- plumb plan online/key_is_missing_until_it_is_built_again
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 4
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 1. DropForeignKey: foreign key public.note.note_author
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: others work without it until a later transaction makes it again
--    inverse, restores all:
--      ALTER TABLE public.note ADD CONSTRAINT note_author FOREIGN KEY (author) REFERENCES public.author (id);
ALTER TABLE public.note DROP CONSTRAINT note_author;

-- 2. DropUnique: unique constraint public.author.author_key
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    hazard: changes_behaviour: others work without it until a later transaction makes it again
--    inverse, restores all:
--      ALTER TABLE public.author ADD CONSTRAINT author_key UNIQUE (id);
ALTER TABLE public.author DROP CONSTRAINT author_key;

-- 3. AlterColumn: column public.author.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.author ALTER COLUMN name TYPE character varying(20);
ALTER TABLE public.author ALTER COLUMN name TYPE character varying(30);

COMMIT;

-- outside of a transaction, group 2 of 4
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 4. AddUnique: unique constraint public.author.author_key
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse: none needed
CREATE UNIQUE INDEX CONCURRENTLY author_key ON public.author (id) INCLUDE (name);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- transaction 3 of 4
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 5. AddUnique: unique constraint public.author.author_key
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.author DROP CONSTRAINT author_key;
ALTER TABLE public.author ADD CONSTRAINT author_key UNIQUE USING INDEX author_key;

-- 6. AddForeignKey: foreign key public.note.note_author
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.note DROP CONSTRAINT note_author;
ALTER TABLE public.note ADD CONSTRAINT note_author FOREIGN KEY (author) REFERENCES public.author (id) NOT VALID;

COMMIT;

-- transaction 4 of 4
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '600000ms';
SET LOCAL statement_timeout = '0ms';

-- 7. ValidateForeignKey: foreign key public.note.note_author
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.author
--    inverse: none needed
ALTER TABLE public.note VALIDATE CONSTRAINT note_author;

COMMIT;

-- plumb plan collations/changed_under_columns
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

-- 1. AlterView: view public.names
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.names AS
--       SELECT person.name
--         FROM public.person
--        ORDER BY person.name;
DROP VIEW public.names;

-- 2. DropIndex: index public.person.person_by
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX person_by ON public.person (name COLLATE pg_catalog."C", ((names[1])) COLLATE public.sorted);
DROP INDEX public.person_by;

-- 3. DropIndex: index public.person.person_lower
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX person_lower ON public.person ((lower(name)) COLLATE public.sorted);
DROP INDEX public.person_lower;

-- 4. AlterCollation: collation public.sorted
--    inverse, restores all:
--      ALTER COLLATION public.sorted_plumb_old RENAME TO sorted;
ALTER COLLATION public.sorted RENAME TO sorted_plumb_old;

-- 5. AlterCollation: collation public.sorted
--    inverse, restores all:
--      DROP COLLATION public.sorted;
CREATE COLLATION public.sorted (PROVIDER = icu, LOCALE = 'de');

-- 6. AlterColumn: column public.person.name, column public.person.names
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the indexes of the column are built anew
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN name TYPE text COLLATE public.sorted_plumb_old,
--        ALTER COLUMN names TYPE text[] COLLATE public.sorted_plumb_old;
ALTER TABLE public.person ALTER COLUMN name TYPE text COLLATE public.sorted,
  ALTER COLUMN names TYPE text[] COLLATE public.sorted;

-- 7. AlterCollation: collation public.sorted_plumb_old
--    inverse, restores all:
--      CREATE COLLATION public.sorted_plumb_old (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'C');
--      COMMENT ON COLLATION public.sorted_plumb_old IS 'Plain';
DROP COLLATION public.sorted_plumb_old;

-- 8. AddIndex: index public.person.person_by
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.person_by;
CREATE INDEX person_by ON public.person (name COLLATE pg_catalog."C", ((names[1])) COLLATE public.sorted);

-- 9. AddIndex: index public.person.person_lower
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.person_lower;
CREATE INDEX person_lower ON public.person ((lower(name)) COLLATE public.sorted);

-- 10. AlterView: view public.names
--    inverse, restores all:
--      DROP VIEW public.names;
CREATE VIEW public.names AS
 SELECT person.name
   FROM public.person
  ORDER BY person.name;

-- 11. AlterComment: collation public.sorted
--    inverse: none needed
COMMENT ON COLLATION public.sorted IS 'Plain';

COMMIT;

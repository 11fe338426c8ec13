-- plumb plan inheritance/all_attributes
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

-- 1. AddTable: table public.parent
--    inverse, restores all:
--      DROP TABLE public.parent;
CREATE TABLE public.parent (
  id integer NOT NULL,
  name text DEFAULT 'x'::text,
  n integer NOT NULL,
  alone integer,
  CONSTRAINT alone CHECK ((alone > 0)) NO INHERIT,
  CONSTRAINT n_positive CHECK ((n > 0)),
  CONSTRAINT parent_pkey PRIMARY KEY (id)
);

-- 2. AddTable: table public.heir
--    inverse, restores all:
--      DROP TABLE public.heir;
CREATE TABLE public.heir (
  own integer
) INHERITS (public.parent);

-- 3. AddTable: table public.merged
--    inverse, restores all:
--      DROP TABLE public.merged;
CREATE TABLE public.merged (
  id integer NOT NULL,
  name text DEFAULT 'y'::text,
  CONSTRAINT n_positive CHECK ((n > 0))
) INHERITS (public.parent);

-- 4. AddTable: table public.second
--    inverse, restores all:
--      DROP TABLE public.second;
CREATE TABLE public.second (
  n integer NOT NULL,
  more text
);

-- 5. AddTable: table public.both
--    inverse, restores all:
--      DROP TABLE public."both";
CREATE TABLE public."both" () INHERITS (public.parent, public.second);

-- 6. AlterColumn: column public.heir.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.heir ALTER COLUMN name SET DEFAULT 'x'::text;
ALTER TABLE ONLY public.heir ALTER COLUMN name SET DEFAULT 'z'::text;

-- 7. AddTable: table public.grandchild
--    inverse, restores all:
--      DROP TABLE public.grandchild;
CREATE TABLE public.grandchild (
  own_too integer DEFAULT 5
) INHERITS (public.heir);

-- 8. AlterColumn: column public.grandchild.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.grandchild ALTER COLUMN name SET DEFAULT 'z'::text;
ALTER TABLE public.grandchild ALTER COLUMN name DROP DEFAULT;

-- 9. AlterColumn: column public.grandchild.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.grandchild ALTER COLUMN name SET STORAGE EXTENDED;
ALTER TABLE public.grandchild ALTER COLUMN name SET STORAGE EXTERNAL;

-- 10. AddIndex: index public.heir.heir_name
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.heir_name;
CREATE INDEX heir_name ON public.heir (name);

-- 11. AlterComment: column public.heir.name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.heir.name IS 'Of the heir';

COMMIT;

-- plumb plan foreign_tables/changed
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

-- 1. DropCheck: check constraint public.visits.small
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.visits ADD CONSTRAINT small CHECK ((id < 10));
ALTER TABLE public.visits DROP CONSTRAINT small;

-- 2. DropColumn: column public.visits.gone
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its values stay where they are
--    inverse, restores all:
--      ALTER TABLE public.visits ADD COLUMN gone text;
ALTER TABLE public.visits DROP COLUMN gone;

-- 3. AddColumn: column public.visits.more
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.visits DROP COLUMN more;
ALTER TABLE public.visits ADD COLUMN more date;

-- 4. AlterColumn: column public.visits.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.visits ALTER COLUMN id TYPE integer;
ALTER TABLE public.visits ALTER COLUMN id TYPE bigint;

-- 5. AlterColumn: column public.visits.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.visits ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.visits ALTER COLUMN id DROP NOT NULL;

-- 6. AlterColumn: column public.visits.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER FOREIGN TABLE public.visits ALTER COLUMN id OPTIONS (ADD force_not_null 'true');
ALTER FOREIGN TABLE public.visits ALTER COLUMN id OPTIONS (DROP force_not_null);

-- 7. AlterColumn: column public.visits.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.visits ALTER COLUMN name DROP DEFAULT;
ALTER TABLE public.visits ALTER COLUMN name SET DEFAULT 'y'::text;

-- 8. AlterColumn: column public.visits.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER FOREIGN TABLE public.visits ALTER COLUMN name OPTIONS (DROP force_null);
ALTER FOREIGN TABLE public.visits ALTER COLUMN name OPTIONS (ADD force_null 'true');

-- 9. AlterTable: table public.visits
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER FOREIGN TABLE public.visits OPTIONS (SET filename '/tmp/a', ADD format 'csv', DROP header);
ALTER FOREIGN TABLE public.visits OPTIONS (SET filename '/tmp/b', ADD header 'true', DROP format);

-- 10. AddCheck: check constraint public.visits.big
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.visits DROP CONSTRAINT big;
ALTER TABLE public.visits ADD CONSTRAINT big CHECK ((id > 10));

COMMIT;

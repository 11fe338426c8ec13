-- plumb plan inheritance/comments_on_inherited_constraints
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

-- 1. DropCheck: check constraint public.above.changed
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.above ADD CONSTRAINT changed CHECK ((id > 0));
--      COMMENT ON CONSTRAINT changed ON public.below IS 'stays';
ALTER TABLE public.above DROP CONSTRAINT changed;

-- 2. AddCheck: check constraint public.above.added
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.above DROP CONSTRAINT added;
ALTER TABLE public.above ADD CONSTRAINT added CHECK ((id < 9));

-- 3. AddCheck: check constraint public.above.changed
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.above DROP CONSTRAINT changed;
ALTER TABLE public.above ADD CONSTRAINT changed CHECK ((id > 1));

-- 4. AddForeignKey: foreign key public.parted.refers
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.key
--    inverse, restores all:
--      ALTER TABLE public.parted DROP CONSTRAINT refers;
ALTER TABLE public.parted ADD CONSTRAINT refers FOREIGN KEY (id) REFERENCES public.key (id);

-- 5. AlterComment: foreign key public.part.refers
--    inverse: none needed
COMMENT ON CONSTRAINT refers ON public.part IS 'of a part';

-- 6. AlterComment: check constraint public.below.added
--    inverse: none needed
COMMENT ON CONSTRAINT added ON public.below IS 'new';

-- 7. AlterComment: check constraint public.below.changed
--    inverse: none needed
COMMENT ON CONSTRAINT changed ON public.below IS 'stays';

COMMIT;

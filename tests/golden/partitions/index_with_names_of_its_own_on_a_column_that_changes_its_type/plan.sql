-- plumb plan partitions/index_with_names_of_its_own_on_a_column_that_changes_its_type
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

-- 1. DropIndex: index public.p.p_lower
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX p_lower ON ONLY public.p (id) WHERE ((mail)::text > 'a'::text);
--      CREATE INDEX first_lower ON public.p_1 (id) WHERE ((mail)::text > 'a'::text);
--      ALTER INDEX public.p_lower ATTACH PARTITION public.first_lower;
DROP INDEX public.p_lower;

-- 2. DropIndex: index public.p.p_mail
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX p_mail ON ONLY public.p (mail);
--      CREATE INDEX first_mail ON public.p_1 (mail) WITH (fillfactor=70);
--      ALTER INDEX public.p_mail ATTACH PARTITION public.first_mail;
DROP INDEX public.p_mail;

-- 3. AlterColumn: column public.p.mail
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN mail TYPE character varying(10);
ALTER TABLE public.p ALTER COLUMN mail TYPE character varying(20);

-- 4. AddIndex: index public.p.p_lower
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.p_lower;
CREATE INDEX p_lower ON ONLY public.p (id) WHERE ((mail)::text > 'a'::text);

-- 5. AddIndex: index public.p.p_mail
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.p_mail;
CREATE INDEX p_mail ON ONLY public.p (mail);

-- 6. AddIndex: index public.p_1.first_lower
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse: none needed
CREATE INDEX first_lower ON public.p_1 (id) WHERE ((mail)::text > 'a'::text);

-- 7. AddIndex: index public.p_1.first_mail
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse: none needed
CREATE INDEX first_mail ON public.p_1 (mail) WITH (fillfactor=70);

-- 8. AlterIndex: index public.p.p_lower
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.p_lower ATTACH PARTITION public.first_lower;

-- 9. AlterIndex: index public.p.p_mail
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.p_mail ATTACH PARTITION public.first_mail;

COMMIT;

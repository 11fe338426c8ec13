-- plumb plan partitions/index_with_comments_on_a_column_that_changes_its_type
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

-- 1. DropIndex: index public.p.p_mail
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX p_mail ON public.p (mail);
--      COMMENT ON INDEX public.p_2_mail_idx IS 'Mail of the second';
--      COMMENT ON INDEX public.p_mail IS 'Mail';
DROP INDEX public.p_mail;

-- 2. DropUnique: unique constraint public.p.p_key
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT p_key UNIQUE (id, mail);
--      COMMENT ON CONSTRAINT p_1_id_mail_key ON public.p_1 IS 'Key of the first';
ALTER TABLE public.p DROP CONSTRAINT p_key;

-- 3. AlterColumn: column public.p.mail
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN mail TYPE character varying(10);
ALTER TABLE public.p ALTER COLUMN mail TYPE character varying(20);

-- 4. AddUnique: unique constraint public.p.p_key
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT p_key;
ALTER TABLE public.p ADD CONSTRAINT p_key UNIQUE (id, mail);

-- 5. AddIndex: index public.p.p_mail
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.p_mail;
CREATE INDEX p_mail ON public.p (mail);

-- 6. AlterComment: unique constraint public.p_1.p_1_id_mail_key
--    inverse: none needed
COMMENT ON CONSTRAINT p_1_id_mail_key ON public.p_1 IS 'Key of the first';

-- 7. AlterComment: index public.p.p_mail
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX public.p_mail IS 'Mail';

-- 8. AlterComment: index public.p_2.p_2_mail_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX public.p_2_mail_idx IS 'Mail of the second';

COMMIT;

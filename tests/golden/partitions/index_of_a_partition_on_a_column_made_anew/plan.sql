-- plumb plan partitions/index_of_a_partition_on_a_column_made_anew
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

-- 1. DropIndex: index public.event.event_note
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX event_note ON public.event (note);
DROP INDEX public.event_note;

-- 2. DropIndex: index public.event_0.note_of_event_0
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX note_of_event_0 ON public.event_0 (note, kind);
DROP INDEX public.note_of_event_0;

-- 3. AlterColumn: column public.event.note
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.event ADD COLUMN note text;
ALTER TABLE public.event DROP COLUMN note;

-- 4. AlterColumn: column public.event.note
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.event DROP COLUMN note;
ALTER TABLE public.event ADD COLUMN note boolean GENERATED ALWAYS AS ((source IS NULL)) STORED;

-- 5. AddIndex: index public.event.event_note
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.event_note;
CREATE INDEX event_note ON public.event (note);

-- 6. AddIndex: index public.event_0.note_of_event_0
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.note_of_event_0;
CREATE INDEX note_of_event_0 ON public.event_0 (note, kind);

COMMIT;

-- plumb plan schemas/dropped_with_everything_in_it
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

-- 1. DropForeignKey: foreign key public.room.room_lamp_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.room ADD CONSTRAINT room_lamp_fkey FOREIGN KEY (lamp) REFERENCES old.lamp (id);
ALTER TABLE public.room DROP CONSTRAINT room_lamp_fkey;

-- 2. AlterView: view public.rooms
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.rooms AS
--       SELECT r.lamp,
--          old.count() AS lit
--         FROM public.room r;
CREATE OR REPLACE VIEW public.rooms AS
 SELECT r.lamp,
    (0)::bigint AS lit
   FROM public.room r;

-- 3. DropFunction: function old.count()
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION old.count()
--       RETURNS bigint
--       LANGUAGE sql
--      BEGIN ATOMIC
--       SELECT count(*) AS count
--          FROM old.lit;
--      END;
DROP FUNCTION old.count();

-- 4. DropView: view old.lit
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE VIEW old.lit AS
--       SELECT lamp.id
--         FROM old.lamp
--        WHERE (lamp.state = 'on'::old.state);
DROP VIEW old.lit;

-- 5. DropTable: table old.lamp
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE old.lamp (
--        id integer NOT NULL,
--        state old.state,
--        CONSTRAINT lamp_pkey PRIMARY KEY (id)
--      );
DROP TABLE old.lamp;

-- 6. DropEnum: enum old.state
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TYPE old.state AS ENUM ('on', 'off');
DROP TYPE old.state;

-- 7. DropSchema: schema old
--    hazard: changes_permissions: its privileges go with it
--    inverse, restores all:
--      CREATE SCHEMA old;
DROP SCHEMA old;

COMMIT;

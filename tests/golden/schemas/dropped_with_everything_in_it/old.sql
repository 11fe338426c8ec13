-- server: 14
CREATE SCHEMA old;
CREATE TYPE old.state AS ENUM ('on', 'off');
CREATE TABLE old.lamp (id integer PRIMARY KEY, state old.state);
CREATE VIEW old.lit AS SELECT id FROM old.lamp WHERE state = 'on';
CREATE FUNCTION old.count() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM old.lit; END;
CREATE TABLE public.room (lamp integer REFERENCES old.lamp);
CREATE VIEW public.rooms AS SELECT r.lamp, old.count() AS lit FROM public.room AS r;

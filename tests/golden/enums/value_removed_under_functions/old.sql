-- server: 14
CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'good');
CREATE FUNCTION public.better(mood public.mood, than public.mood DEFAULT 'ok') RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > $2';
CREATE FUNCTION public.best() RETURNS public.mood LANGUAGE sql IMMUTABLE RETURN 'good'::public.mood;
CREATE FUNCTION public.moods() RETURNS SETOF public.mood[] LANGUAGE plpgsql AS 'BEGIN RETURN NEXT ARRAY[''ok'']; END';
CREATE FUNCTION public.listed() RETURNS TABLE (mood public.mood, place integer) LANGUAGE sql AS 'SELECT ''ok''::public.mood, 1';
CREATE PROCEDURE public.cheer(mood public.mood) LANGUAGE sql AS 'SELECT 1';
CREATE TABLE public.person (id integer, mood public.mood, is_better boolean GENERATED ALWAYS AS (public.better(mood)) STORED, CHECK (public.better(mood, 'ok')));
COMMENT ON FUNCTION public.best() IS 'The best there is';

CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'good');
CREATE FUNCTION public.number(public.mood) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE CAST (public.mood AS integer) WITH FUNCTION public.number(public.mood);
CREATE FUNCTION public.mixed(public.mood, public.mood) RETURNS public.mood LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE OPERATOR public.+ (FUNCTION = public.mixed, LEFTARG = public.mood, RIGHTARG = public.mood);
CREATE AGGREGATE public.mix(public.mood) (SFUNC = public.mixed, STYPE = public.mood);

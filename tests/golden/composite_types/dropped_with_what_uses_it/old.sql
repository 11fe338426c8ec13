CREATE TYPE public.place AS (street text);
CREATE FUNCTION public.street(public.place) RETURNS text LANGUAGE sql AS 'SELECT $1.street';
CREATE TABLE public.person (id integer, home public.place);

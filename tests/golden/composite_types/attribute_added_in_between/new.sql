CREATE TYPE public.place AS (street text, house text, town text);
CREATE FUNCTION public.street(public.place) RETURNS text LANGUAGE sql AS 'SELECT $1.street';

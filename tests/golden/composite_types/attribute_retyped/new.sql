CREATE TYPE public.place AS (street varchar(100), house text COLLATE "C");
CREATE FUNCTION public.street(public.place) RETURNS text LANGUAGE sql AS 'SELECT $1.street';

-- server: 14
CREATE TYPE public.place AS (street text, house integer);
CREATE FUNCTION public.house(place public.place) RETURNS text LANGUAGE sql RETURN (place).house::text;

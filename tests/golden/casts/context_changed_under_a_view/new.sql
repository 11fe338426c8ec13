CREATE TYPE public.celsius AS (degrees numeric);
CREATE FUNCTION public.to_number(public.celsius) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT 1.0';
CREATE CAST (public.celsius AS numeric) WITH FUNCTION public.to_number(public.celsius) AS ASSIGNMENT;
CREATE VIEW public.cold AS SELECT ROW(1)::public.celsius::numeric AS degrees;

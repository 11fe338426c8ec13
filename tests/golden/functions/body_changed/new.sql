CREATE FUNCTION public.area(width integer, height integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT height * width';
CREATE VIEW public.areas AS SELECT public.area(2) AS area;

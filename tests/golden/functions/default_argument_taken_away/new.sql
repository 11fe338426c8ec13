CREATE FUNCTION public.area(width integer, height integer, depth integer DEFAULT 2) RETURNS integer LANGUAGE sql AS 'SELECT 1';

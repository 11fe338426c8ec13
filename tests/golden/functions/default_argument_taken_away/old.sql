CREATE FUNCTION public.area(width integer, height integer DEFAULT 1, depth integer DEFAULT 2) RETURNS integer LANGUAGE sql AS 'SELECT 1';

CREATE FUNCTION public.size(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION public.size(text) RETURNS integer LANGUAGE sql AS 'SELECT 2';

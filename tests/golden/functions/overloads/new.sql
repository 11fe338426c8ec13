CREATE FUNCTION public.size(text) RETURNS integer LANGUAGE sql AS 'SELECT 3';
CREATE FUNCTION public.size(text, text) RETURNS integer LANGUAGE sql AS 'SELECT 4';
CREATE PROCEDURE public.size(bigint) LANGUAGE sql AS 'SELECT 5';

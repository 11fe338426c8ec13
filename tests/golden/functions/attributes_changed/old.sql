CREATE FUNCTION public.plain(a integer) RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';

CREATE FUNCTION public.work(a integer) RETURNS void LANGUAGE sql AS 'SELECT 1';

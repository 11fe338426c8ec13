CREATE PROCEDURE public.work(a integer) LANGUAGE sql AS 'SELECT 1';

CREATE TABLE public.item (id bigint, name varchar(20));
CREATE VIEW public.items AS SELECT id, name FROM public.item;
CREATE FUNCTION public.f(integer) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';

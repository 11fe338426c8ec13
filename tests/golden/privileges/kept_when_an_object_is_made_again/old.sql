-- roles: reader, writer
CREATE TABLE public.item (id integer, name text);
CREATE VIEW public.items AS SELECT id, name FROM public.item;
GRANT SELECT ON public.items TO reader;
GRANT UPDATE (name) ON public.items TO writer;
CREATE FUNCTION public.f(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
REVOKE EXECUTE ON FUNCTION public.f(integer) FROM PUBLIC;

CREATE TABLE public.person (id integer, name text);
CREATE FUNCTION public.names() RETURNS SETOF text LANGUAGE sql BEGIN ATOMIC SELECT name FROM public.person; END;

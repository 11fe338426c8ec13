CREATE TABLE public.person (id integer, name varchar(20));
CREATE FUNCTION public.names() RETURNS SETOF text LANGUAGE sql BEGIN ATOMIC SELECT name FROM public.person; END;

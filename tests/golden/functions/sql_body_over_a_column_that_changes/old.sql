-- server: 14
CREATE TABLE public.person (id integer, name varchar(10));
CREATE FUNCTION public.names() RETURNS SETOF text LANGUAGE sql BEGIN ATOMIC SELECT name FROM public.person; END;

-- server: 14
CREATE TABLE public.person (id integer, name text, nick text);
CREATE FUNCTION public.names() RETURNS SETOF text LANGUAGE sql BEGIN ATOMIC SELECT nick FROM public.person; END;

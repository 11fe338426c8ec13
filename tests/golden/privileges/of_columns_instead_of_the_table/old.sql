-- roles: reader, writer
CREATE TABLE public.item (id integer, name text, code text);
GRANT SELECT, UPDATE ON public.item TO reader;

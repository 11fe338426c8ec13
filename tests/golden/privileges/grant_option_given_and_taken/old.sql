-- roles: reader, writer
CREATE TABLE public.item (id integer, name text, code text);
GRANT SELECT ON public.item TO reader;
GRANT INSERT ON public.item TO writer WITH GRANT OPTION;

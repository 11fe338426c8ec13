CREATE TABLE public.item (id integer, name text, code text);
GRANT SELECT ON public.item TO reader WITH GRANT OPTION;
GRANT INSERT ON public.item TO writer;

CREATE TABLE public.item (id integer, name text, code text);
GRANT SELECT (id, name), UPDATE (name) ON public.item TO reader;

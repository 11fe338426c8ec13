CREATE TABLE public.item (id integer, code text, extra text);
GRANT SELECT (id, extra), UPDATE (code) ON public.item TO reader;

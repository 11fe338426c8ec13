CREATE TABLE public.item (id integer);
GRANT SELECT ON public.item TO "odd ""name""";

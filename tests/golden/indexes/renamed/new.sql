CREATE TABLE public.a (id integer, n integer);
CREATE INDEX new_name ON public.a (id);
CREATE INDEX swapped ON public.a (n);
CREATE INDEX swapping ON public.a (id, n);

CREATE TABLE public.a (id integer, n integer);
CREATE INDEX old_name ON public.a (id);
CREATE INDEX swapped ON public.a (id, n);
CREATE INDEX swapping ON public.a (n);

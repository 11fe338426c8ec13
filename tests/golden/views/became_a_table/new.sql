CREATE TABLE public.v (id integer);

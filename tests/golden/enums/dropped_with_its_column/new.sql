CREATE TABLE public.person (id integer);

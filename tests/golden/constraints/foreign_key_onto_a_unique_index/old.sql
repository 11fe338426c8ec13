CREATE TABLE public.a (x integer, y integer);
CREATE TABLE public.b (x integer, y integer);

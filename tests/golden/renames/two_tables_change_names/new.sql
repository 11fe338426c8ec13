CREATE TABLE public.b (x integer);
CREATE TABLE public.c (y integer);

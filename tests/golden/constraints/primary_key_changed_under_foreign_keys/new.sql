CREATE TABLE public.a (x integer, y integer UNIQUE, PRIMARY KEY (x) INCLUDE (y));
CREATE TABLE public.b (x integer REFERENCES public.a);

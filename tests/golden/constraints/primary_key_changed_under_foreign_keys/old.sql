CREATE TABLE public.a (x integer, y integer UNIQUE, PRIMARY KEY (x));
CREATE TABLE public.b (x integer REFERENCES public.a);

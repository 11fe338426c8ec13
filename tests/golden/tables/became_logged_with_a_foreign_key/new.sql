CREATE TABLE public.b (id integer PRIMARY KEY);
CREATE TABLE public.a (id integer PRIMARY KEY, b integer REFERENCES public.b);

CREATE UNLOGGED TABLE public.b (id integer PRIMARY KEY);
CREATE UNLOGGED TABLE public.a (id integer PRIMARY KEY, b integer REFERENCES public.b);

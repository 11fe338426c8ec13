CREATE UNLOGGED TABLE public.a (id integer PRIMARY KEY);
CREATE UNLOGGED TABLE public.b (id integer PRIMARY KEY, a integer REFERENCES public.a);

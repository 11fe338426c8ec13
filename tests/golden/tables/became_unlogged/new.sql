CREATE UNLOGGED TABLE public.t (id integer PRIMARY KEY, n serial);

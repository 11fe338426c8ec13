CREATE TABLE public.t (id integer, name text);
CREATE TABLE public.u (id integer);

CREATE TABLE public.p (id integer);
CREATE TABLE public.h (name text, n integer) INHERITS (public.p);

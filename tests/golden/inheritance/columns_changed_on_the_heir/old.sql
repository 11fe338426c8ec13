CREATE TABLE public.p (id integer, name text DEFAULT 'x', n integer);
CREATE TABLE public.h (own integer) INHERITS (public.p);
CREATE TABLE public.i (name text DEFAULT 'own') INHERITS (public.p);

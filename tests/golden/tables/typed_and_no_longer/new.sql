CREATE TYPE public.pair AS (x integer, y integer);
CREATE TABLE public.a (x integer, y integer);
CREATE TABLE public.b OF public.pair;

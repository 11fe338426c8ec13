CREATE TYPE public.pair AS (x integer, y integer);
CREATE TABLE public.a OF public.pair;
CREATE TABLE public.b (x integer, y integer);

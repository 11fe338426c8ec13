CREATE TABLE public.b (id integer);
CREATE TABLE public.c (id integer);
CREATE TABLE public.d (id integer);
CREATE SEQUENCE public.a;

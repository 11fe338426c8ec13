CREATE TABLE public.a (id integer);
CREATE INDEX b ON public.a (id);
CREATE SEQUENCE public.c;
CREATE VIEW public.d AS SELECT 1 AS one;

CREATE TABLE public.p (a bigint, b varchar(10));
CREATE TABLE public.h () INHERITS (public.p);
CREATE VIEW public.v AS SELECT a FROM public.h;
CREATE INDEX h_a ON public.h (a);
CREATE INDEX h_b ON public.h (lower(b));

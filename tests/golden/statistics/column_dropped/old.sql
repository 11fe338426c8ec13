CREATE TABLE public.t (a integer, b integer, c integer);
CREATE STATISTICS public.s ON a, b, c FROM public.t;
CREATE STATISTICS public.gone ON b, c FROM public.t;

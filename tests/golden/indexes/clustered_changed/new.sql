CREATE TABLE public.a (id integer, n integer);
CREATE INDEX a_id ON public.a (id);
CREATE INDEX a_n ON public.a (n);
ALTER TABLE public.a CLUSTER ON a_n;
CREATE TABLE public.b (id integer);
CREATE INDEX b_id ON public.b (id);
CREATE TABLE public.c (id integer);
CREATE INDEX c_id ON public.c (id);
ALTER TABLE public.c CLUSTER ON c_id;

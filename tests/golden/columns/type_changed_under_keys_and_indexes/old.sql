CREATE TABLE public.a (id integer PRIMARY KEY, code varchar(5) UNIQUE, n integer CHECK (n > 0));
CREATE TABLE public.b (a integer REFERENCES public.a, code varchar(5) REFERENCES public.a (code));
CREATE INDEX a_n ON public.a (n) WHERE n > 5;
CREATE INDEX a_expression ON public.a ((n + 1));
CREATE STATISTICS public.s ON id, n FROM public.a;

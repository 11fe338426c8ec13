CREATE TABLE public.a (id bigint PRIMARY KEY, code text UNIQUE, n bigint CHECK (n > 0));
CREATE TABLE public.b (a bigint REFERENCES public.a, code text REFERENCES public.a (code));
CREATE INDEX a_n ON public.a (n) WHERE n > 5;
CREATE INDEX a_expression ON public.a ((n + 1));
CREATE STATISTICS public.s ON id, n FROM public.a;

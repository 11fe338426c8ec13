CREATE TABLE public.other (id integer PRIMARY KEY);
CREATE TABLE public.p (id integer, at date, n integer CHECK (n > 0) REFERENCES public.other, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX p_n ON public.p (n);
CREATE TABLE public.leaves (id bigint, at date);

CREATE TABLE public.log (at date, x integer) PARTITION BY RANGE (at);
CREATE TABLE public.log_1 PARTITION OF public.log DEFAULT;
CREATE INDEX log_x ON public.log (x);

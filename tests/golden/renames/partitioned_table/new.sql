CREATE TABLE public.entry (at date, y integer) PARTITION BY RANGE (at);
CREATE TABLE public.log_1 PARTITION OF public.entry DEFAULT;
CREATE INDEX log_x ON public.entry (y);

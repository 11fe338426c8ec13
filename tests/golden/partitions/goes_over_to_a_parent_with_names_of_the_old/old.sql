CREATE TABLE public.before (at date, x integer) PARTITION BY RANGE (at);
CREATE TABLE public.part PARTITION OF public.before DEFAULT;
CREATE INDEX parent_x ON public.before (x);

CREATE TABLE public.after (at date, y integer) PARTITION BY RANGE (at);
CREATE TABLE public.part PARTITION OF public.after DEFAULT;
CREATE INDEX parent_x ON public.after (y);

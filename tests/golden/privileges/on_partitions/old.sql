-- roles: reader
CREATE TABLE public.log (at date) PARTITION BY RANGE (at);
CREATE TABLE public.log_1 PARTITION OF public.log DEFAULT;
GRANT SELECT ON public.log TO reader;

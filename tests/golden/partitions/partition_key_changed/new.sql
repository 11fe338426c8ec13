CREATE TABLE public.p (id integer, at date, n integer) PARTITION BY LIST (n);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES IN (1, 2);
CREATE INDEX p_n ON public.p (n);
COMMENT ON TABLE public.p IS 'Stays';

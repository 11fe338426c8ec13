CREATE TABLE public.p (id integer, at date, n integer) PARTITION BY RANGE (at);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX p_id ON public.p (id);
CREATE INDEX p_n ON public.p (n);
COMMENT ON INDEX public.p_1_id_idx IS 'On the partition';

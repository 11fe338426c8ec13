CREATE TABLE public.p (id integer, at date, n integer) PARTITION BY RANGE (at);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX p_id ON public.p (id, n);
CREATE INDEX p_n ON public.p (n DESC);

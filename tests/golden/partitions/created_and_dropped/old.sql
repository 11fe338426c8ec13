CREATE TABLE public.p (id integer, at date, n text DEFAULT 'x', PRIMARY KEY (id, at, n)) PARTITION BY RANGE (at);
CREATE INDEX p_n ON public.p (n);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
COMMENT ON INDEX public.p_1_n_idx IS 'Goes';

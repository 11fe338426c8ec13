CREATE TABLE public.p (id integer, at date, n text DEFAULT 'x', PRIMARY KEY (id, at, n)) PARTITION BY RANGE (at);
CREATE INDEX p_n ON public.p (n);
CREATE TABLE public.p_2 PARTITION OF public.p FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (n);
CREATE TABLE public.p_2_a PARTITION OF public.p_2 FOR VALUES IN ('a');
COMMENT ON INDEX public.p_2_n_idx IS 'Comes';

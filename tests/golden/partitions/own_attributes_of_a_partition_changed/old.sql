CREATE TABLE public.p (id integer, at date, n integer, t text) PARTITION BY RANGE (at);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE public.p_2 PARTITION OF public.p (n DEFAULT 5 NOT NULL, CONSTRAINT own CHECK (n > 0)) FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX p_2_own ON public.p_2 (n);

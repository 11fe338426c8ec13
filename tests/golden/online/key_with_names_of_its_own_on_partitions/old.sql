CREATE TABLE public.p (id integer, at date, n integer) PARTITION BY RANGE (at);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE public.p_2 PARTITION OF public.p FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

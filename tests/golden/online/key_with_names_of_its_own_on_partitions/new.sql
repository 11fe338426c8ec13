CREATE TABLE public.p (id integer, at date, n integer) PARTITION BY RANGE (at);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE public.p_2 PARTITION OF public.p FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE public.p_1 ADD CONSTRAINT first_key UNIQUE (at, n);
ALTER TABLE public.p_2 ADD CONSTRAINT second_key UNIQUE (at, n);
ALTER TABLE public.p ADD CONSTRAINT whole_key UNIQUE (at, n);

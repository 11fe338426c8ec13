CREATE TABLE public.t (id integer, at date) PARTITION BY RANGE (at);
CREATE INDEX t_at ON public.t (at);
CREATE TABLE public.t_2024 PARTITION OF public.t FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

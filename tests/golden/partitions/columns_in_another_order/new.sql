CREATE TABLE public.p (id integer, at date, n integer) PARTITION BY RANGE (at);
CREATE TABLE public.p_1 (n integer, extra integer, at date, id integer);
ALTER TABLE public.p_1 DROP COLUMN extra;
ALTER TABLE public.p ATTACH PARTITION public.p_1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

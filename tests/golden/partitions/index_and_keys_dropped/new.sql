CREATE TABLE public.other (id integer PRIMARY KEY);
CREATE TABLE public.p (id integer NOT NULL, at date NOT NULL, n integer) PARTITION BY RANGE (at);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

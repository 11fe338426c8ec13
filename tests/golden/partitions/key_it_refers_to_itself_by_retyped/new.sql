CREATE TABLE public.p (id bigint, at date, parent bigint, parent_at date, PRIMARY KEY (id, at), FOREIGN KEY (parent, parent_at) REFERENCES public.p) PARTITION BY RANGE (at);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

CREATE TABLE public.account (id integer PRIMARY KEY);
CREATE TABLE public.p (id integer REFERENCES public.account, at date) PARTITION BY RANGE (at);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

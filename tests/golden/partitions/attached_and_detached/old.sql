CREATE TABLE public.p (id integer, at date, n integer CHECK (n > 0), PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX p_n ON public.p (n);
CREATE TABLE public.leaves PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE public.comes (id integer NOT NULL, at date NOT NULL, n integer);

CREATE TABLE public.p (id integer, at date, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE public.q (id integer, at date, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX q_at ON public.q (at);
CREATE TABLE public.moves PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

CREATE TABLE public.other (id integer PRIMARY KEY);
CREATE TABLE public.p (id integer, at date, n integer REFERENCES public.other CHECK (n > 0), PRIMARY KEY (id, at), UNIQUE (at, n)) PARTITION BY RANGE (at);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE public.p_2 PARTITION OF public.p FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX p_n ON public.p (n);

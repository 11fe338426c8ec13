CREATE TABLE public.p (id integer, at date, n integer CHECK (n > 0), PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX p_n ON public.p (n);
CREATE TABLE public.leaves (id integer, at date, n integer CONSTRAINT p_n_check CHECK (n > 0), PRIMARY KEY (id, at));
CREATE INDEX leaves_n_idx ON public.leaves (n);
CREATE TABLE public.comes PARTITION OF public.p FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

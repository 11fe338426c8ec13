CREATE TABLE public.p (id integer, at date, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE public.p_2 PARTITION OF public.p FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE public.refers (id integer, at date, FOREIGN KEY (id, at) REFERENCES public.p);

CREATE TABLE public.p (id integer, at date, n text, PRIMARY KEY (id, at, n)) PARTITION BY RANGE (at);
CREATE INDEX p_n ON public.p (n);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (n);
CREATE TABLE public.p_1_a PARTITION OF public.p_1 FOR VALUES IN ('a');
CREATE TABLE public.refers (id integer, at date, n text, FOREIGN KEY (id, at, n) REFERENCES public.p);

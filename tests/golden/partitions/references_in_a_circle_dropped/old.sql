CREATE TABLE public.account (id integer PRIMARY KEY, p_id integer, p_at date);
CREATE TABLE public.p (id integer REFERENCES public.account, at date, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.account ADD FOREIGN KEY (p_id, p_at) REFERENCES public.p;

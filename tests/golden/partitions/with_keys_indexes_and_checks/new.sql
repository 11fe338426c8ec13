CREATE TABLE public.other (id integer PRIMARY KEY);
CREATE TABLE public.p (id integer, at date, n integer CHECK (n > 0), other integer REFERENCES public.other, PRIMARY KEY (id, at), UNIQUE (at, n))
  PARTITION BY RANGE (at);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE public.p_2 PARTITION OF public.p (CONSTRAINT own CHECK (n < 100)) FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX p_n ON public.p (n);
CREATE INDEX p_lower ON public.p (abs(n)) WHERE n > 5;
CREATE INDEX p_1_own ON public.p_1 (other);
ALTER TABLE public.p_1 ALTER COLUMN n SET DEFAULT 7, ALTER COLUMN other SET NOT NULL;
CREATE TABLE public.refers (id integer, at date, FOREIGN KEY (id, at) REFERENCES public.p);
COMMENT ON TABLE public.p_1 IS 'A partition';
COMMENT ON COLUMN public.p_1.n IS 'A column of it';

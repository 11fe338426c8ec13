CREATE TABLE public.t (a integer, b integer GENERATED ALWAYS AS (a * 3) STORED, c integer, d integer GENERATED ALWAYS AS (a) STORED, e bigint GENERATED ALWAYS AS (a + 5) STORED);
CREATE INDEX t_b ON public.t (b);
CREATE VIEW public.v AS SELECT a, b FROM public.t;
COMMENT ON COLUMN public.t.b IS 'Twice';

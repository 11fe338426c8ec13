CREATE TABLE public.t (a integer, b integer, sum integer GENERATED ALWAYS AS (a + b) STORED);
CREATE INDEX t_sum ON public.t (sum);
COMMENT ON INDEX public.t_sum IS 'By sum';

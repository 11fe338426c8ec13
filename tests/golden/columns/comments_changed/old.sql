CREATE TABLE public.t (a integer, b integer, c integer);
COMMENT ON COLUMN public.t.a IS 'Old';
COMMENT ON COLUMN public.t.b IS 'Gone';

-- server: 14
CREATE TABLE public.t (a integer, b integer);
CREATE STATISTICS public.s ON a, b FROM public.t;
CREATE STATISTICS public.e ON (a + b), a FROM public.t;
COMMENT ON STATISTICS public.s IS 'They go together';

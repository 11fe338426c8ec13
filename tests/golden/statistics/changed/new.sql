CREATE TABLE public.t (a integer, b integer, c integer);
CREATE STATISTICS public.s1 ON a, b, c FROM public.t;
CREATE STATISTICS public.s2 ON a, b FROM public.t;
ALTER STATISTICS public.s2 SET STATISTICS 10;
CREATE STATISTICS public.s3 ON a, b FROM public.t;
COMMENT ON STATISTICS public.s1 IS 'They go together';

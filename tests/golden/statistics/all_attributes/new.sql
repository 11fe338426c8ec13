CREATE SCHEMA other;
CREATE TABLE public.t (a integer, b integer, c text);
CREATE STATISTICS public.s1 ON a, b FROM public.t;
CREATE STATISTICS public.s2 (ndistinct) ON a, b, c FROM public.t;
CREATE STATISTICS other.s3 (dependencies, mcv) ON a, (b + 1), lower(c) FROM public.t;
CREATE STATISTICS public.s4 ON (a * b) FROM public.t;
ALTER STATISTICS public.s2 SET STATISTICS 200;
COMMENT ON STATISTICS public.s1 IS 'They go together';

CREATE AGGREGATE public.total(integer) (SFUNC = int4_sum, STYPE = bigint, INITCOND = '10', PARALLEL = RESTRICTED);
CREATE VIEW public.totals AS SELECT public.total(a) AS total FROM generate_series(1, 3) AS a;

CREATE FUNCTION public.as_text(bigint) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1::text';
CREATE AGGREGATE public.total(integer) (SFUNC = int4_sum, STYPE = bigint);
COMMENT ON AGGREGATE public.total(integer) IS 'All of it';
CREATE VIEW public.totals AS SELECT public.total(a)::text AS total FROM generate_series(1, 3) AS a;

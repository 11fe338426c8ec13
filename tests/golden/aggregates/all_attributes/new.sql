CREATE FUNCTION public.add(state bigint, value integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT state + value';
CREATE FUNCTION public.subtract(state bigint, value integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT state - value';
CREATE FUNCTION public.merge(a bigint, b bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
CREATE FUNCTION public.finish(state bigint) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT state::text';
CREATE FUNCTION public.finish_more(state bigint, value integer) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT state::text';
CREATE AGGREGATE public.simple(integer) (SFUNC = public.add, STYPE = bigint);
CREATE AGGREGATE public.rich(integer) (SFUNC = public.add, STYPE = bigint, SSPACE = 64, FINALFUNC = public.finish_more, FINALFUNC_EXTRA,
  FINALFUNC_MODIFY = SHAREABLE, COMBINEFUNC = public.merge, INITCOND = '0', MSFUNC = public.add, MINVFUNC = public.subtract,
  MSTYPE = bigint, MSSPACE = 32, MFINALFUNC = public.finish, MFINALFUNC_MODIFY = READ_WRITE, MINITCOND = '1', PARALLEL = SAFE);
COMMENT ON AGGREGATE public.rich(integer) IS 'It has all';

CREATE TYPE public.version AS (major integer, minor integer);
CREATE FUNCTION public.version_less(public.version, public.version) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT ($1).major < ($2).major';
CREATE FUNCTION public.version_same(public.version, public.version) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT ($1).major = ($2).major';
CREATE FUNCTION public.version_order(public.version, public.version) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT ($1).major - ($2).major';
CREATE OPERATOR public.<# (FUNCTION = public.version_less, LEFTARG = public.version, RIGHTARG = public.version);
CREATE OPERATOR public.=# (FUNCTION = public.version_same, LEFTARG = public.version, RIGHTARG = public.version);
CREATE OPERATOR FAMILY public.version_family USING btree;
CREATE OPERATOR CLASS public.version_ops DEFAULT FOR TYPE public.version USING btree FAMILY public.version_family AS
  OPERATOR 1 public.<#, OPERATOR 3 public.=#, FUNCTION 1 public.version_order(public.version, public.version);
COMMENT ON OPERATOR CLASS public.version_ops USING btree IS 'By number';
COMMENT ON OPERATOR FAMILY public.version_family USING btree IS 'By numbers';
CREATE TABLE public.release (version public.version);
CREATE INDEX release_version ON public.release (version);

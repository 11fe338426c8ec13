CREATE TYPE public.version AS (major integer, minor bigint);
CREATE FUNCTION public.version_less(public.version, public.version) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT ($1).major < ($2).major';
CREATE FUNCTION public.version_order(public.version, public.version) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT ($1).major - ($2).major';
CREATE OPERATOR public.<# (FUNCTION = public.version_less, LEFTARG = public.version, RIGHTARG = public.version);
CREATE OPERATOR CLASS public.version_ops FOR TYPE public.version USING btree AS OPERATOR 1 public.<#, FUNCTION 1 public.version_order(public.version, public.version);
CREATE TABLE public.release (version public.version);
CREATE INDEX release_version ON public.release (version public.version_ops);

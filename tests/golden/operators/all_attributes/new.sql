CREATE FUNCTION public.same(a point, b point) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION public.other(a point, b point) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE FUNCTION public.turned(a point) RETURNS point LANGUAGE sql IMMUTABLE AS 'SELECT a';
CREATE OPERATOR public.=== (FUNCTION = public.same, LEFTARG = point, RIGHTARG = point, COMMUTATOR = OPERATOR(public.===),
  NEGATOR = OPERATOR(public.!==), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR public.!== (FUNCTION = public.other, LEFTARG = point, RIGHTARG = point, COMMUTATOR = OPERATOR(public.!==),
  NEGATOR = OPERATOR(public.===), RESTRICT = neqsel, JOIN = neqjoinsel);
CREATE OPERATOR public.@@@ (FUNCTION = public.turned, RIGHTARG = point);
COMMENT ON OPERATOR public.=== (point, point) IS 'Just the same';
COMMENT ON OPERATOR public.@@@ (NONE, point) IS 'Turned round';

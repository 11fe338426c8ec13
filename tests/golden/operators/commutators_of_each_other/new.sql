CREATE FUNCTION public.left_of(a point, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION public.right_of(a integer, b point) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR public.<<< (FUNCTION = public.left_of, LEFTARG = point, RIGHTARG = integer, COMMUTATOR = OPERATOR(public.>>>));
CREATE OPERATOR public.>>> (FUNCTION = public.right_of, LEFTARG = integer, RIGHTARG = point, COMMUTATOR = OPERATOR(public.<<<));

CREATE FUNCTION public.same(a point, b point) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION public.other(a point, b point) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR public.=== (FUNCTION = public.same, LEFTARG = point, RIGHTARG = point, NEGATOR = OPERATOR(public.!==));
CREATE OPERATOR public.!== (FUNCTION = public.other, LEFTARG = point, RIGHTARG = point, NEGATOR = OPERATOR(public.===));

CREATE FUNCTION public.same(a point, b point) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION public.equal(a point, b point) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR public.=== (FUNCTION = public.equal, LEFTARG = point, RIGHTARG = point);
CREATE TABLE public.spot (at point, CONSTRAINT off CHECK (NOT at OPERATOR(public.===) '(0,0)'::point));
CREATE INDEX spot_origin ON public.spot ((at OPERATOR(public.===) '(0,0)'::point));
CREATE VIEW public.origin AS SELECT at FROM public.spot WHERE at OPERATOR(public.===) '(0,0)'::point;

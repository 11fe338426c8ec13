CREATE FUNCTION public.is_better(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT n > 1';
CREATE TABLE public.t (a integer CONSTRAINT a CHECK (a > 1 AND a < 100), b integer CONSTRAINT b CHECK (b > 0), c integer CONSTRAINT c CHECK (public.is_better(c)), d integer CONSTRAINT other CHECK (d > 0));
COMMENT ON CONSTRAINT a ON public.t IS 'Kept';

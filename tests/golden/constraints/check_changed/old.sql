CREATE FUNCTION public.is_good(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT n > 0';
CREATE TABLE public.t (a integer CONSTRAINT a CHECK (a > 0), b integer CONSTRAINT b CHECK (b > 0) NO INHERIT, c integer CONSTRAINT c CHECK (public.is_good(c)), d integer CONSTRAINT d CHECK (d > 0));
COMMENT ON CONSTRAINT a ON public.t IS 'Kept';

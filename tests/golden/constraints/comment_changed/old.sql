CREATE TABLE public.t (a integer PRIMARY KEY, b integer CONSTRAINT b CHECK (b > 0));
COMMENT ON CONSTRAINT b ON public.t IS 'Old';

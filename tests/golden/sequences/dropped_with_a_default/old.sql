CREATE SEQUENCE public.s;
CREATE TABLE public.t (a integer DEFAULT nextval('public.s'), b integer DEFAULT nextval('public.s') + 5);
COMMENT ON SEQUENCE public.s IS 'Gone';

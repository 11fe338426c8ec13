CREATE TABLE public.t (a integer, b integer, c integer);
COMMENT ON COLUMN public.t.a IS 'New';
COMMENT ON COLUMN public.t.c IS E'Came\n\\ with a newline';

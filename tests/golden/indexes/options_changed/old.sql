CREATE TABLE public.t (id integer, tags integer[]);
CREATE INDEX a ON public.t (id) WITH (fillfactor = 70);
CREATE INDEX b ON public.t (id);
CREATE INDEX c ON public.t USING gin (tags) WITH (fastupdate = off);
COMMENT ON INDEX public.a IS 'Kept';

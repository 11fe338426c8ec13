CREATE TABLE public.t (id integer, tags integer[]);
CREATE INDEX a ON public.t (id) WITH (fillfactor = 80);
CREATE INDEX b ON public.t (id) WITH (fillfactor = 50, deduplicate_items = off);
CREATE INDEX c ON public.t USING gin (tags);
COMMENT ON INDEX public.a IS 'Kept';

-- server: 15
CREATE TABLE public.t (id integer, name text, other text, place point);
CREATE UNIQUE INDEX a ON public.t (id);
CREATE INDEX b ON public.t (id DESC);
CREATE INDEX c ON public.t (id, name);
CREATE INDEX d ON public.t (upper(name));
CREATE INDEX e ON public.t (id) WHERE id > 2;
CREATE INDEX f ON public.t (name COLLATE "C");
CREATE INDEX g ON public.t USING hash (id);
CREATE INDEX h ON public.t (name text_pattern_ops);
CREATE INDEX i ON public.t (name) INCLUDE (other);
CREATE UNIQUE INDEX j ON public.t (id) NULLS NOT DISTINCT;
COMMENT ON INDEX public.a IS 'Kept';

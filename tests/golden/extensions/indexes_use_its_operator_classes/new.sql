CREATE EXTENSION pg_trgm;
CREATE TABLE public.doc (body text);
CREATE INDEX doc_body ON public.doc USING gin (body public.gin_trgm_ops);
CREATE INDEX doc_body_start ON public.doc USING gist (body public.gist_trgm_ops (siglen = 32));

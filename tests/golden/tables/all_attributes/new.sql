CREATE TABLE public.plain (id integer NOT NULL, name text DEFAULT 'x');
CREATE UNLOGGED TABLE public.unlogged (id integer PRIMARY KEY);
CREATE TABLE public.empty ();
CREATE TABLE public.stored (id integer, body text)
  WITH (fillfactor = 70, autovacuum_enabled = false, autovacuum_vacuum_scale_factor = 0.01,
        toast.autovacuum_enabled = false, toast_tuple_target = 4080);
CREATE TABLE public.full_identity (id integer);
ALTER TABLE public.full_identity REPLICA IDENTITY FULL;
CREATE TABLE public.no_identity (id integer);
ALTER TABLE public.no_identity REPLICA IDENTITY NOTHING;
CREATE TABLE public.index_identity (id integer NOT NULL);
CREATE UNIQUE INDEX index_identity_id ON public.index_identity (id);
ALTER TABLE public.index_identity REPLICA IDENTITY USING INDEX index_identity_id;
CREATE TABLE public.key_identity (id integer NOT NULL CONSTRAINT key_identity_key UNIQUE);
ALTER TABLE public.key_identity REPLICA IDENTITY USING INDEX key_identity_key;
COMMENT ON TABLE public.plain IS 'A table with a quote '' in its comment';
COMMENT ON COLUMN public.plain.name IS 'A name';

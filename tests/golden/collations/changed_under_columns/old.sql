CREATE COLLATION public.sorted (provider = libc, locale = 'C');
COMMENT ON COLLATION public.sorted IS 'Plain';
CREATE TABLE public.person (name text COLLATE public.sorted DEFAULT 'x' NOT NULL, names text[] COLLATE public.sorted, UNIQUE (name));
CREATE INDEX person_lower ON public.person (lower(name));
CREATE INDEX person_by ON public.person (name COLLATE "C", (names[1]) COLLATE public.sorted);
CREATE VIEW public.names AS SELECT name FROM public.person ORDER BY name;

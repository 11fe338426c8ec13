CREATE TABLE public.p (id integer, name text DEFAULT 'x', n integer);
CREATE TABLE public.h (own bigint, name text DEFAULT 'y') INHERITS (public.p);
ALTER TABLE public.h ALTER COLUMN n SET NOT NULL;
CREATE TABLE public.i () INHERITS (public.p);

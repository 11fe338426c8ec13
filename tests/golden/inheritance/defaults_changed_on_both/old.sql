CREATE TABLE public.p (a integer DEFAULT 1, b integer DEFAULT 1, c integer, d integer DEFAULT 1);
CREATE TABLE public.h () INHERITS (public.p);
ALTER TABLE public.h ALTER COLUMN b SET DEFAULT 2;

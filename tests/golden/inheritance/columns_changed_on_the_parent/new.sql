CREATE TABLE public.p (id bigint, name text DEFAULT 'y', n integer NOT NULL CHECK (n > 1), came integer DEFAULT 3, filled integer);
CREATE TABLE public.h (own integer, gone_own integer) INHERITS (public.p);
CREATE TABLE public.g () INHERITS (public.h);

CREATE TABLE public.p (id integer, name varchar(5) DEFAULT 'x', gone integer, gone_own integer, n integer CHECK (n > 0), filled integer NOT NULL);
CREATE TABLE public.h (own integer, gone_own integer) INHERITS (public.p);
CREATE TABLE public.g () INHERITS (public.h);

CREATE TABLE public.a (id integer, name text CHECK (name <> ''));
CREATE TABLE public.b (id integer, more integer CHECK (more > 0));
CREATE TABLE public.leaves (id integer, name text CONSTRAINT a_name_check CHECK (name <> ''), own integer);
CREATE TABLE public.comes (own integer) INHERITS (public.a);
CREATE TABLE public.changes (own integer) INHERITS (public.b);
CREATE TABLE public.loses () INHERITS (public.b);

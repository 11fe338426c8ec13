CREATE TABLE public.parent (id integer, name text, n integer CHECK (n > 0));
CREATE TABLE public.second (more text);
CREATE TABLE public.heir (own integer) INHERITS (public.parent, public.second);
CREATE TABLE public.grandchild (name text) INHERITS (public.heir);
CREATE VIEW public.v AS SELECT * FROM public.parent;

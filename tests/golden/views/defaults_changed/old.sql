CREATE TABLE public.t (id integer, name text, town text);
CREATE VIEW public.v AS SELECT * FROM public.t;
ALTER VIEW public.v ALTER COLUMN id SET DEFAULT 1;
ALTER VIEW public.v ALTER COLUMN name SET DEFAULT 'a';

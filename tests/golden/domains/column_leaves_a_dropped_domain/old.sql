CREATE DOMAIN public.code AS text CHECK (VALUE <> '');
CREATE TABLE public.item (id integer, code public.code);

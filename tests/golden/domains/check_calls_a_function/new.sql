CREATE FUNCTION public.is_code(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 <> ''''';
CREATE DOMAIN public.code AS text DEFAULT lower('X') CONSTRAINT real CHECK (public.is_code(VALUE));
CREATE FUNCTION public.next_code(public.code) RETURNS public.code LANGUAGE sql AS 'SELECT $1';
CREATE TABLE public.item (code public.code DEFAULT public.next_code('a'));

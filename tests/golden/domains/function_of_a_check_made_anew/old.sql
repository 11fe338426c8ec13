CREATE FUNCTION public.is_code(code text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 <> ''''';
CREATE DOMAIN public.code AS text CONSTRAINT real CHECK (public.is_code(VALUE));
CREATE TABLE public.item (code public.code);

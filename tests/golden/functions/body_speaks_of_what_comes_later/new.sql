CREATE TABLE public.zoo (id integer);
CREATE FUNCTION public.animals() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM public.zoo';
CREATE FUNCTION public.a_first() RETURNS bigint LANGUAGE sql AS 'SELECT public.animals()';
CREATE FUNCTION public.typed() RETURNS void LANGUAGE plpgsql AS 'DECLARE row public.zoo; BEGIN END';

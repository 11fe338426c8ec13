CREATE TYPE public.money2 AS (amount numeric);
CREATE FUNCTION public.plus(x public.money2, y public.money2) RETURNS public.money2 LANGUAGE sql IMMUTABLE AS 'SELECT x';
CREATE FUNCTION public.amount(x public.money2) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT 1.0';
CREATE OPERATOR public.+ (FUNCTION = public.plus, LEFTARG = public.money2, RIGHTARG = public.money2, COMMUTATOR = OPERATOR(public.+));
CREATE AGGREGATE public.total(public.money2) (SFUNC = public.plus, STYPE = public.money2);
CREATE CAST (public.money2 AS numeric) WITH FUNCTION public.amount(public.money2);
CREATE TABLE public.bill (sum public.money2);
CREATE VIEW public.bills AS SELECT public.total(sum) AS total, sum(sum::numeric) AS amount FROM public.bill;

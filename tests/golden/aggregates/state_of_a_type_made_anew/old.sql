-- server: 14
CREATE TYPE public.state AS (total integer, number integer);
CREATE FUNCTION public.add(public.state, integer) RETURNS public.state LANGUAGE sql IMMUTABLE RETURN ROW(($1).total + $2, ($1).number + 1)::public.state;
CREATE AGGREGATE public.sum_up(integer) (SFUNC = public.add, STYPE = public.state, INITCOND = '(0,0)');
CREATE TABLE public.t (id integer, state public.state);
CREATE VIEW public.v AS SELECT public.sum_up(id) AS state FROM public.t;
CREATE MATERIALIZED VIEW public.m AS SELECT (state).total FROM public.v;
CREATE INDEX m_total ON public.m (total);

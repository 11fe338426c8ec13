-- server: 15
CREATE TABLE public.t (id integer, name text, secret text);
CREATE VIEW public.plain AS SELECT id, name FROM public.t;
CREATE VIEW public.local WITH (check_option = local) AS SELECT * FROM public.t WHERE id > 1;
CREATE VIEW public.cascaded AS SELECT * FROM public.t WHERE id > 2 WITH CASCADED CHECK OPTION;
CREATE VIEW public.barrier WITH (security_barrier) AS SELECT id FROM public.t;
CREATE VIEW public.invoker WITH (security_invoker = true, security_barrier = false) AS SELECT id FROM public.t;
ALTER VIEW public.plain ALTER COLUMN name SET DEFAULT 'nobody';
COMMENT ON VIEW public.plain IS 'Nothing but';
COMMENT ON COLUMN public.plain.name IS 'A name';
CREATE VIEW public."Odd ""view""" ("a b", "select") AS SELECT id, name FROM public.t;
CREATE RECURSIVE VIEW public.numbers (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 10;

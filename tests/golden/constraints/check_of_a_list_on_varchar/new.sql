CREATE TABLE public.t (
  status varchar(20) CHECK (status IN ('new', 'paid', 'sent')),
  code char(2) CHECK (code IN ('aa', 'bb')),
  name text CHECK (name NOT IN ('x', 'y')),
  kind varchar DEFAULT 'a' CHECK (kind = ANY (ARRAY['a', 'b']::varchar[])));
CREATE INDEX t_open ON public.t (code) WHERE status IN ('new', 'paid');
CREATE VIEW public.v AS SELECT name FROM public.t WHERE status IN ('new', 'sent');

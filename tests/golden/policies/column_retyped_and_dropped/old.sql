CREATE TABLE public.t (id integer, owner text, gone integer);
CREATE TABLE public.member (name text, t integer);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON public.t USING (owner = 'x');
CREATE POLICY b ON public.t USING (gone > 0);
CREATE POLICY c ON public.t USING (EXISTS (SELECT 1 FROM public.member m WHERE m.name = t.owner AND m.t = t.id));
COMMENT ON POLICY a ON public.t IS 'Kept';

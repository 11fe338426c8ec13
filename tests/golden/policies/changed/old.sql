-- roles: reader, writer
CREATE TABLE public.t (id integer, owner name);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON public.t TO reader USING (id > 0);
CREATE POLICY b ON public.t FOR SELECT USING (id > 0);
CREATE POLICY c ON public.t USING (id > 0) WITH CHECK (id > 1);
CREATE POLICY d ON public.t AS RESTRICTIVE USING (id > 0);
CREATE POLICY e ON public.t USING (id > 0);
COMMENT ON POLICY b ON public.t IS 'Stays';

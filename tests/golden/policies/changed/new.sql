CREATE TABLE public.t (id integer, owner name);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON public.t TO reader, writer USING (id > 1) WITH CHECK (id > 2);
CREATE POLICY b ON public.t FOR DELETE USING (id > 0);
CREATE POLICY c ON public.t USING (id > 0);
CREATE POLICY d ON public.t AS PERMISSIVE USING (id > 0);
CREATE POLICY f ON public.t USING (id > 0);
COMMENT ON POLICY b ON public.t IS 'Stays';

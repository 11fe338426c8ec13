CREATE TABLE public.t (id integer, owner name);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.t FORCE ROW LEVEL SECURITY;
CREATE POLICY everything ON public.t;
CREATE POLICY reads ON public.t FOR SELECT TO reader, writer USING (owner = current_user);
CREATE POLICY inserts ON public.t FOR INSERT TO writer WITH CHECK (id > 0);
CREATE POLICY updates ON public.t AS RESTRICTIVE FOR UPDATE USING (id > 0) WITH CHECK (id > 5);
CREATE POLICY deletes ON public.t FOR DELETE TO CURRENT_USER USING (false);
COMMENT ON POLICY reads ON public.t IS 'Only own';

CREATE TABLE public.t (a integer, g integer GENERATED ALWAYS AS (a + 1) STORED, h integer, CONSTRAINT t_abs EXCLUDE USING btree (abs(g) WITH =), CONSTRAINT t_h EXCLUDE USING btree (h WITH =) WHERE (g > 3));
COMMENT ON CONSTRAINT t_abs ON public.t IS 'Distance';

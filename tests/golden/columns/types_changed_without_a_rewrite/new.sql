CREATE TABLE public.t (a varchar(20), b text, c numeric, d numeric(7,2), e timestamp, f inet, g varchar, h bit varying(5));
CREATE INDEX t_a ON public.t (a);

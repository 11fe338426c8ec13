CREATE TABLE public.t (a varchar(10), b varchar(10), c numeric(10,2), d numeric(5,2), e timestamp(3), f cidr, g text, h bit varying(3));
CREATE INDEX t_a ON public.t (a);

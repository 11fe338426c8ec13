CREATE TABLE public.t (b integer);
CREATE SEQUENCE public.t_a_seq AS integer;

CREATE SEQUENCE public.b;
CREATE TABLE public.t (id bigint DEFAULT nextval('public.b'));

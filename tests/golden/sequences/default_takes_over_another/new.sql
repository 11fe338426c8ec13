CREATE SEQUENCE public.t_numbers START 100;
CREATE TABLE public.t (id integer PRIMARY KEY DEFAULT nextval('public.t_numbers'));
ALTER SEQUENCE public.t_numbers OWNED BY public.t.id;

CREATE TABLE public.t (a serial, b integer NOT NULL, c bigserial, d bigint);

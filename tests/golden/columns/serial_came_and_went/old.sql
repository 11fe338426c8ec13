CREATE TABLE public.t (a integer NOT NULL, b serial, c serial, d serial);

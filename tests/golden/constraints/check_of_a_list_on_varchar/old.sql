CREATE TABLE public.t (status varchar(20), code char(2), name text, kind varchar);

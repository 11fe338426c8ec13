CREATE TABLE public.t (a text DEFAULT '5', b integer DEFAULT 5, c varchar(10) DEFAULT 'x', d text DEFAULT 'true', e integer DEFAULT 1);

-- server: 14
CREATE TABLE public.t (a integer, b integer, c text);

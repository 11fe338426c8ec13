CREATE TABLE public.person (name text);

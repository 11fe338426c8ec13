CREATE TABLE public.doc (body text);

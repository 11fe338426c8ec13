CREATE TABLE public.ticket (id serial PRIMARY KEY, name text);

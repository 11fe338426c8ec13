CREATE TYPE public.place AS (street text, house integer);
CREATE TABLE public.person (id integer DEFAULT (ROW('a', 1)::public.place).house, home public.place DEFAULT ROW('b', 2)::public.place, CHECK ((home).house > 0));
CREATE INDEX person_house ON public.person (((home).house));

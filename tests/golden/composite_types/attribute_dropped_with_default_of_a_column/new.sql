CREATE TYPE public.place AS (street text, town text);
CREATE TABLE public.person (home public.place DEFAULT ROW('a', 'b')::public.place);

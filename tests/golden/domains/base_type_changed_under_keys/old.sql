CREATE DOMAIN public.number AS integer CONSTRAINT positive CHECK (VALUE > 0);
CREATE TABLE public.author (id public.number PRIMARY KEY, twice bigint GENERATED ALWAYS AS (id * 2) STORED);
CREATE TABLE public.book (author public.number REFERENCES public.author ON DELETE CASCADE, CHECK (author > 1));
CREATE POLICY own ON public.book USING (author > 2);

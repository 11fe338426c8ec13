CREATE TABLE public.t (a text DEFAULT 'low', b text, c integer);

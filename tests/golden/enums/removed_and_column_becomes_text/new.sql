CREATE TABLE public.person (mood text DEFAULT 'ok');

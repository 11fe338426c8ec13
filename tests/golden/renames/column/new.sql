CREATE TABLE public.user_ (id serial PRIMARY KEY, email text NOT NULL, CONSTRAINT user_mail UNIQUE (email), CONSTRAINT long CHECK (length(email) > 3));
CREATE INDEX user_lower ON public.user_ (lower(email));
CREATE VIEW public.mails AS SELECT email AS mail FROM public.user_;

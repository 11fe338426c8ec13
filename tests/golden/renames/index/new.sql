CREATE TABLE public.user_ (id serial PRIMARY KEY, mail text NOT NULL, CONSTRAINT user_mail UNIQUE (mail), CONSTRAINT long CHECK (length(mail) > 3));
CREATE INDEX mail_lower ON public.user_ (lower(mail));
CREATE VIEW public.mails AS SELECT mail FROM public.user_;

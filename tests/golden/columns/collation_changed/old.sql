CREATE COLLATION public.german (provider = icu, locale = 'de-u-kn-true');
CREATE TABLE public.t (a text COLLATE "C", b text, c varchar(5) COLLATE "POSIX", d text COLLATE public.german);
CREATE INDEX t_a ON public.t (a);
CREATE INDEX t_b ON public.t (b COLLATE "C");

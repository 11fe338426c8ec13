CREATE COLLATION public.german (provider = icu, locale = 'de-u-kn-true');
CREATE TABLE public.t (a text, b text COLLATE public.german, c varchar(9) COLLATE "C", d text);
CREATE INDEX t_a ON public.t (a);
CREATE INDEX t_b ON public.t (b COLLATE "C");

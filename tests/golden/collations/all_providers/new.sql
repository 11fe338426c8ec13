CREATE COLLATION public.plain (provider = libc, locale = 'C');
CREATE COLLATION public.mixed (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
CREATE COLLATION public.german (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION public.lenient (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
COMMENT ON COLLATION public.german IS 'As in the telephone book';
CREATE TABLE public.person (name text COLLATE public.german, nick text COLLATE public.lenient);
CREATE INDEX person_name ON public.person (name COLLATE public.plain);

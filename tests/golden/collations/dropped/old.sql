CREATE COLLATION public.sorted (provider = libc, locale = 'C');
CREATE TABLE public.person (name text COLLATE public.sorted);

CREATE COLLATION public.plain (provider = libc, locale = 'C');
CREATE DOMAIN public.name AS varchar(40) COLLATE public.plain DEFAULT 'nobody' NOT NULL
  CONSTRAINT not_blank CHECK (length(trim(VALUE)) > 0)
  CONSTRAINT "No ""Quotes""" CHECK (VALUE NOT LIKE '%''%');
COMMENT ON DOMAIN public.name IS 'What people are called';
COMMENT ON CONSTRAINT not_blank ON DOMAIN public.name IS 'Blanks are no name';
CREATE TABLE public.person (name public.name, others public.name[]);

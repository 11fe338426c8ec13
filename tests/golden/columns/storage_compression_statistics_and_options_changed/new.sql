CREATE TABLE public.t (a text, b text, c integer, d numeric, e jsonb, f text[]);
ALTER TABLE public.t ALTER COLUMN a SET STORAGE PLAIN, ALTER COLUMN c SET STATISTICS 0,
  ALTER COLUMN c SET (n_distinct_inherited = 7), ALTER COLUMN e SET STORAGE EXTERNAL, ALTER COLUMN e SET COMPRESSION pglz;

-- server: 14
CREATE TABLE public.t (id integer, name text COLLATE "C" DEFAULT 'x' NOT NULL CHECK (name <> ''),
  number integer GENERATED ALWAYS AS IDENTITY (START 5) UNIQUE, serial serial,
  twice integer GENERATED ALWAYS AS (id * 2) STORED);
CREATE INDEX t_name ON public.t (name, id);
CREATE INDEX t_lower ON public.t (lower(name));
ALTER TABLE public.t ALTER COLUMN name SET STORAGE EXTERNAL, ALTER COLUMN name SET STATISTICS 50,
  ALTER COLUMN name SET (n_distinct = 5), ALTER COLUMN name SET COMPRESSION pglz;
COMMENT ON COLUMN public.t.name IS 'A name';

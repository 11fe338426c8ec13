CREATE TABLE public.t (id integer, name text COLLATE "C" DEFAULT 'x' NOT NULL,
  number integer GENERATED ALWAYS AS IDENTITY (START 5), serial serial, twice integer GENERATED ALWAYS AS (id * 2) STORED,
  at timestamptz DEFAULT now() NOT NULL);
ALTER TABLE public.t ALTER COLUMN name SET STORAGE EXTERNAL, ALTER COLUMN name SET STATISTICS 50,
  ALTER COLUMN name SET (n_distinct = 5), ALTER COLUMN name SET COMPRESSION pglz;
COMMENT ON COLUMN public.t.name IS 'A name';

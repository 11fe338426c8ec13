CREATE TABLE public.t (a integer UNIQUE, b integer UNIQUE NULLS NOT DISTINCT, c integer UNIQUE DEFERRABLE, d integer UNIQUE WITH (fillfactor = 50), e integer CONSTRAINT e UNIQUE);

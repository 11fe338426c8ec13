-- server: 15
CREATE TABLE public.t (a integer UNIQUE NULLS NOT DISTINCT, b integer UNIQUE, c integer UNIQUE, d integer UNIQUE WITH (fillfactor = 60), e integer CONSTRAINT e CHECK (e > 0));

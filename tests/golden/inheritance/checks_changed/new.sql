CREATE TABLE public.p (a integer CONSTRAINT a CHECK (a > 0) NO INHERIT, b integer CONSTRAINT b CHECK (b > 0), c integer, d integer CONSTRAINT d CHECK (d > 0), e integer CONSTRAINT e CHECK (e > 1));
CREATE TABLE public.h (CONSTRAINT c CHECK (c > 0)) INHERITS (public.p);

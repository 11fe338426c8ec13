CREATE TABLE public.p (a integer CONSTRAINT a CHECK (a > 0), b integer CONSTRAINT b CHECK (b > 0) NO INHERIT, c integer CONSTRAINT c CHECK (c > 0), d integer, e integer CONSTRAINT e CHECK (e > 0));
CREATE TABLE public.h (CONSTRAINT c CHECK (c > 0)) INHERITS (public.p);

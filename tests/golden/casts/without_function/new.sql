CREATE TYPE public.a AS ENUM ('x');
CREATE TYPE public.b AS RANGE (subtype = integer);
CREATE CAST (bytea AS tsvector) WITHOUT FUNCTION;

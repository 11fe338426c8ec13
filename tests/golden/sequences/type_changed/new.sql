CREATE SEQUENCE public.a AS integer;
CREATE SEQUENCE public.b AS bigint;
CREATE SEQUENCE public.c AS integer MAXVALUE 200;
CREATE SEQUENCE public.d AS smallint INCREMENT -1;
CREATE SEQUENCE public.e AS integer;

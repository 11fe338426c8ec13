CREATE TABLE public.t (a integer, b integer);
CREATE TABLE public.u (c integer);
CREATE SEQUENCE public.free;
CREATE SEQUENCE public.moves OWNED BY public.t.a;
CREATE SEQUENCE public.released OWNED BY public.t.b;
CREATE SEQUENCE public.saved OWNED BY public.u.c;

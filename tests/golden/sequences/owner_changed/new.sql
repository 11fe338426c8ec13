CREATE TABLE public.t (a integer, b integer);
CREATE TABLE public.n (c integer);
CREATE SEQUENCE public.free OWNED BY public.t.a;
CREATE SEQUENCE public.moves OWNED BY public.t.b;
CREATE SEQUENCE public.released;
CREATE SEQUENCE public.saved OWNED BY public.n.c;

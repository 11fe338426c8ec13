CREATE TABLE public.t (a bigint, b integer, c varchar(5), d char(4), e timestamptz, f timestamp, g jsonb, h numeric(8,2), i integer, j integer, k double precision);

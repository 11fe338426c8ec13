CREATE TABLE public.t (a integer, b bigint, c text, d varchar(20), e timestamp, f date, g json, h integer, i numeric, j boolean, k real);

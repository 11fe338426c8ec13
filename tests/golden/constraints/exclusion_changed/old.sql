CREATE TABLE public.t (during tsrange, at inet, CONSTRAINT one EXCLUDE USING gist (during WITH &&), CONSTRAINT two EXCLUDE USING gist (at inet_ops WITH &&));

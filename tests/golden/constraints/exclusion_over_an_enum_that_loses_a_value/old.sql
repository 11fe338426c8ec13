CREATE TYPE public.state AS ENUM ('open', 'shut', 'gone');
CREATE TABLE public.t (state public.state, k integer, r int4range, CONSTRAINT t_excl EXCLUDE USING gist (r WITH &&) WHERE (state = 'open'), CONSTRAINT t_k EXCLUDE USING btree (k WITH =) WHERE (state = 'open'));

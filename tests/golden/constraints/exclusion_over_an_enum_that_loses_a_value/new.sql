CREATE TYPE public.state AS ENUM ('open', 'shut');
CREATE TABLE public.t (state public.state, k bigint, r int4range, CONSTRAINT t_excl EXCLUDE USING gist (r WITH &&) WHERE (state = 'open'), CONSTRAINT t_k EXCLUDE USING btree (k WITH =) WHERE (state = 'open'));

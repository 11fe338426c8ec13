-- server: 14
CREATE FUNCTION public.score(value integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
COMMENT ON FUNCTION public.score(integer) IS 'Points';
CREATE TABLE public.game (id integer DEFAULT public.score(1), total bigint GENERATED ALWAYS AS (public.score(id)) STORED, CONSTRAINT scored CHECK (public.score(id) > 0));
CREATE INDEX game_score ON public.game (public.score(id));
CREATE INDEX game_some ON public.game (id) WHERE public.score(id) > 0;
CREATE VIEW public.scores AS SELECT public.score(id) AS score FROM public.game;
CREATE VIEW public.top AS SELECT max(score) AS score FROM public.scores;
CREATE MATERIALIZED VIEW public.kept AS SELECT public.score(id) AS score FROM public.game;
CREATE UNIQUE INDEX kept_score ON public.kept (score);
CREATE POLICY own ON public.game USING (public.score(id) > 0);
CREATE STATISTICS public.spread ON public.score(id), id FROM public.game;
CREATE FUNCTION public.twice(value integer) RETURNS bigint LANGUAGE sql RETURN 2 * public.score(value);

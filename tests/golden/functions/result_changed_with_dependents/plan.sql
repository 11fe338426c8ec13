-- plumb plan functions/result_changed_with_dependents
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 1
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL check_function_bodies = 'off';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. AlterPolicy: policy public.game.own
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY own ON public.game USING ((public.score(id) > 0));
DROP POLICY own ON public.game;

-- 2. AlterView: view public.top
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.top AS
--       SELECT max(scores.score) AS score
--         FROM public.scores;
DROP VIEW public.top;

-- 3. AlterView: view public.scores
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.scores AS
--       SELECT public.score(game.id) AS score
--         FROM public.game;
DROP VIEW public.scores;

-- 4. AlterStatistics: statistics public.game.spread
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      CREATE STATISTICS public.spread ON id, public.score(id) FROM public.game;
DROP STATISTICS public.spread;

-- 5. AlterIndex: index public.kept.kept_score
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE UNIQUE INDEX kept_score ON public.kept USING btree (score);
DROP INDEX public.kept_score;

-- 6. AlterMaterializedView: materialized view public.kept
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.kept AS
--       SELECT public.score(game.id) AS score
--         FROM public.game;
DROP MATERIALIZED VIEW public.kept;

-- 7. DropIndex: index public.game.game_score
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX game_score ON public.game ((public.score(id)));
DROP INDEX public.game_score;

-- 8. DropIndex: index public.game.game_some
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX game_some ON public.game (id) WHERE (public.score(id) > 0);
DROP INDEX public.game_some;

-- 9. DropCheck: check constraint public.game.scored
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.game ADD CONSTRAINT scored CHECK ((public.score(id) > 0));
ALTER TABLE public.game DROP CONSTRAINT scored;

-- 10. AlterColumn: column public.game.total
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.game ADD COLUMN total bigint GENERATED ALWAYS AS (public.score(id)) STORED;
ALTER TABLE public.game DROP COLUMN total;

-- 11. AlterFunction: function public.twice(integer)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.twice(value integer)
--       RETURNS bigint
--       LANGUAGE sql
--      RETURN (2 * public.score(value));
DROP FUNCTION public.twice(integer);

-- 12. AlterColumn: column public.game.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.game ALTER COLUMN id SET DEFAULT public.score(1);
ALTER TABLE public.game ALTER COLUMN id DROP DEFAULT;

-- 13. AlterFunction: function public.score(integer)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.score(value integer)
--       RETURNS integer
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT 1$function$;
--      COMMENT ON FUNCTION public.score(integer) IS 'Points';
DROP FUNCTION public.score(integer);

-- 14. AlterFunction: function public.score(integer)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.score(integer);
CREATE OR REPLACE FUNCTION public.score(value integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1::bigint$function$;

-- 15. AlterFunction: function public.twice(integer)
--    inverse, restores all:
--      DROP FUNCTION public.twice(integer);
CREATE OR REPLACE FUNCTION public.twice(value integer)
 RETURNS bigint
 LANGUAGE sql
RETURN (2 * public.score(value));

-- 16. AlterColumn: column public.game.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.game ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.game ALTER COLUMN id SET DEFAULT public.score(1);

-- 17. AlterColumn: column public.game.total
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.game DROP COLUMN total;
ALTER TABLE public.game ADD COLUMN total bigint GENERATED ALWAYS AS (public.score(id)) STORED;

-- 18. AddCheck: check constraint public.game.scored
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.game DROP CONSTRAINT scored;
ALTER TABLE public.game ADD CONSTRAINT scored CHECK ((public.score(id) > 0));

-- 19. AddIndex: index public.game.game_score
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.game_score;
CREATE INDEX game_score ON public.game ((public.score(id)));

-- 20. AddIndex: index public.game.game_some
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.game_some;
CREATE INDEX game_some ON public.game (id) WHERE (public.score(id) > 0);

-- 21. AlterStatistics: statistics public.game.spread
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS public.spread;
CREATE STATISTICS public.spread ON id, public.score(id) FROM public.game;

-- 22. AlterView: view public.scores
--    inverse, restores all:
--      DROP VIEW public.scores;
CREATE VIEW public.scores AS
 SELECT public.score(game.id) AS score
   FROM public.game;

-- 23. AlterView: view public.top
--    inverse, restores all:
--      DROP VIEW public.top;
CREATE VIEW public.top AS
 SELECT max(scores.score) AS score
   FROM public.scores;

-- 24. AlterMaterializedView: materialized view public.kept
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.kept;
CREATE MATERIALIZED VIEW public.kept AS
 SELECT public.score(game.id) AS score
   FROM public.game;

-- 25. AlterIndex: index public.kept.kept_score
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.kept_score;
CREATE UNIQUE INDEX kept_score ON public.kept USING btree (score);

-- 26. AlterPolicy: policy public.game.own
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY own ON public.game;
CREATE POLICY own ON public.game USING ((public.score(id) > 0));

-- 27. AlterComment: function public.score(integer)
--    inverse: none needed
COMMENT ON FUNCTION public.score(integer) IS 'Points';

COMMIT;

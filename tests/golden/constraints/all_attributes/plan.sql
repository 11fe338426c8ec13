-- plumb plan constraints/all_attributes
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
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. AddExtension: extension btree_gist
--    inverse, restores all:
--      DROP EXTENSION btree_gist;
CREATE EXTENSION btree_gist SCHEMA public VERSION '1.7';

-- 2. AddTable: table public.b
--    inverse, restores all:
--      DROP TABLE public.b;
CREATE TABLE public.b (
  one integer NOT NULL,
  two integer,
  three integer,
  four text,
  five tsrange,
  x integer,
  y integer,
  CONSTRAINT b_key PRIMARY KEY (one),
  CONSTRAINT excluded EXCLUDE USING gist (two WITH =, five WITH &&) WITH (fillfactor='50') WHERE ((two > 0)) DEFERRABLE,
  CONSTRAINT four_unique UNIQUE NULLS NOT DISTINCT (four) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT included UNIQUE (two) INCLUDE (three, four) WITH (fillfactor=60),
  CONSTRAINT no_children CHECK ((two < three)) NO INHERIT,
  CONSTRAINT three_large CHECK ((three > 3))
);

-- 3. AddCheck: check constraint public.b.unchecked
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT unchecked;
ALTER TABLE public.b ADD CONSTRAINT unchecked CHECK ((three < 1000)) NOT VALID;

-- 4. AddForeignKey: foreign key public.b.full
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT "full";
ALTER TABLE public.b ADD CONSTRAINT "full" FOREIGN KEY (x, y) REFERENCES public.a (x, y) MATCH FULL ON UPDATE CASCADE ON DELETE RESTRICT;

-- 5. AddForeignKey: foreign key public.b.itself
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT itself;
ALTER TABLE public.b ADD CONSTRAINT itself FOREIGN KEY (two) REFERENCES public.b (one);

-- 6. AddForeignKey: foreign key public.b.later
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT later;
ALTER TABLE public.b ADD CONSTRAINT later FOREIGN KEY (two) REFERENCES public.a (id) ON UPDATE SET NULL ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;

-- 7. AddForeignKey: foreign key public.b.set_default
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT set_default;
ALTER TABLE public.b ADD CONSTRAINT set_default FOREIGN KEY (x, y) REFERENCES public.a (x, y) ON UPDATE SET DEFAULT ON DELETE SET DEFAULT (x);

-- 8. AddForeignKey: foreign key public.b.set_some
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT set_some;
ALTER TABLE public.b ADD CONSTRAINT set_some FOREIGN KEY (x, y) REFERENCES public.a (x, y) ON DELETE SET NULL (y);

-- 9. AddForeignKey: foreign key public.b.simple
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT simple;
ALTER TABLE public.b ADD CONSTRAINT simple FOREIGN KEY (x, y) REFERENCES public.a (x, y);

-- 10. AddForeignKey: foreign key public.b.soon
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT soon;
ALTER TABLE public.b ADD CONSTRAINT soon FOREIGN KEY (three) REFERENCES public.a (id) ON UPDATE RESTRICT DEFERRABLE;

-- 11. AddForeignKey: foreign key public.b.unchecked_key
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT unchecked_key;
ALTER TABLE public.b ADD CONSTRAINT unchecked_key FOREIGN KEY (three) REFERENCES public.b (one) NOT VALID;

-- 12. AlterComment: extension btree_gist
--    inverse: none needed
COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

-- 13. AlterComment: primary key public.b.b_key
--    inverse: none needed
COMMENT ON CONSTRAINT b_key ON public.b IS 'Key';

-- 14. AlterComment: foreign key public.b.later
--    inverse: none needed
COMMENT ON CONSTRAINT later ON public.b IS 'Foreign key';

-- 15. AlterComment: check constraint public.b.three_large
--    inverse: none needed
COMMENT ON CONSTRAINT three_large ON public.b IS 'Check';

-- 16. AlterComment: exclusion constraint public.b.excluded
--    inverse: none needed
COMMENT ON CONSTRAINT excluded ON public.b IS 'Exclusion';

COMMIT;

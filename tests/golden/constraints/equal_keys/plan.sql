-- plumb plan constraints/equal_keys
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

-- 1. DropTable: table public.gone
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.gone (
--        id integer NOT NULL,
--        CONSTRAINT gone_key PRIMARY KEY (id)
--      );
--      ALTER TABLE public.gone ADD CONSTRAINT gone_other UNIQUE (id);
--      COMMENT ON CONSTRAINT gone_other ON public.gone IS 'the same once more';
DROP TABLE public.gone;

-- 2. AddTable: table public.come
--    inverse, restores all:
--      DROP TABLE public.come;
CREATE TABLE public.come (
  id integer NOT NULL,
  mail text,
  CONSTRAINT come_key PRIMARY KEY (id),
  CONSTRAINT come_mail UNIQUE (mail)
);

-- 3. AddUnique: unique constraint public.come.come_once_more
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.come DROP CONSTRAINT come_once_more;
ALTER TABLE public.come ADD CONSTRAINT come_once_more UNIQUE (mail);

-- 4. AddUnique: unique constraint public.come.come_other
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.come DROP CONSTRAINT come_other;
ALTER TABLE public.come ADD CONSTRAINT come_other UNIQUE (id);

-- 5. AlterComment: unique constraint public.come.come_other
--    inverse: none needed
COMMENT ON CONSTRAINT come_other ON public.come IS 'the same once more';

COMMIT;

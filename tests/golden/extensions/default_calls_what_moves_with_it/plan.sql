-- plumb plan extensions/default_calls_what_moves_with_it
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

-- 1. AlterColumn: column public.key.salt
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.key ALTER COLUMN salt SET DEFAULT public.gen_salt('md5'::text);
ALTER TABLE public.key ALTER COLUMN salt DROP DEFAULT;

-- 2. AlterColumn: column public.key.secret
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.key ALTER COLUMN secret SET DEFAULT public.gen_random_bytes(16);
ALTER TABLE public.key ALTER COLUMN secret DROP DEFAULT;

-- 3. AlterExtension: extension pgcrypto
--    inverse, restores all:
--      ALTER EXTENSION pgcrypto SET SCHEMA public;
ALTER EXTENSION pgcrypto SET SCHEMA crypto;

-- 4. AlterColumn: column public.key.salt
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.key ALTER COLUMN salt DROP DEFAULT;
ALTER TABLE public.key ALTER COLUMN salt SET DEFAULT crypto.gen_salt('md5'::text);

-- 5. AlterColumn: column public.key.secret
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.key ALTER COLUMN secret DROP DEFAULT;
ALTER TABLE public.key ALTER COLUMN secret SET DEFAULT crypto.gen_random_bytes(32);

COMMIT;

-- plumb plan user_mappings/all_forms
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

-- 1. AddUserMapping: user mapping postgres(s)
--    inverse, restores all:
--      DROP USER MAPPING FOR postgres SERVER s;
CREATE USER MAPPING FOR postgres SERVER s OPTIONS ("user" 'me');

-- 2. AddUserMapping: user mapping public(s)
--    inverse, restores all:
--      DROP USER MAPPING FOR PUBLIC SERVER s;
CREATE USER MAPPING FOR PUBLIC SERVER s;

-- 3. AddUserMapping: user mapping reader(s)
--    hazard: unknown: its option password may be a secret, which plumb never reads: write it in place of <secret>, or set it afterwards
--    inverse, restores all:
--      DROP USER MAPPING FOR reader SERVER s;
CREATE USER MAPPING FOR reader SERVER s OPTIONS (password '<secret>', "user" 'someone');

COMMIT;

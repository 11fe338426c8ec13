-- plumb plan foreign_servers/all_attributes
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

-- 1. AddForeignServer: foreign server "Odd server"
--    hazard: unknown: its option token may be a secret, which plumb never reads: write it in place of <secret>, or set it afterwards
--    inverse, restores all:
--      DROP SERVER "Odd server";
CREATE SERVER "Odd server" TYPE 'a''b' VERSION '1.0' FOREIGN DATA WRAPPER w OPTIONS (host 'x y''z', port '5', token '<secret>');

-- 2. AddForeignServer: foreign server plain
--    inverse, restores all:
--      DROP SERVER plain;
CREATE SERVER plain FOREIGN DATA WRAPPER w;

COMMIT;

-- plumb plan subscriptions/changed
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

-- 1. AlterSubscription: subscription feed
--    hazard: changes_behaviour: other tables are received once it is refreshed (ALTER SUBSCRIPTION feed REFRESH PUBLICATION)
--    inverse, restores all:
--      ALTER SUBSCRIPTION feed SET PUBLICATION news WITH (refresh = false);
ALTER SUBSCRIPTION feed SET PUBLICATION news, weather WITH (refresh = false);

-- 2. AlterSubscription: subscription feed
--    inverse, restores all:
--      ALTER SUBSCRIPTION feed SET (slot_name = NONE, binary = false, synchronous_commit = 'off');
ALTER SUBSCRIPTION feed SET (binary = true, slot_name = 'feed_slot', synchronous_commit = 'local');

COMMIT;

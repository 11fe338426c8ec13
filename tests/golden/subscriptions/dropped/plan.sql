-- plumb plan subscriptions/dropped
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

-- 1. DropSubscription: subscription feed
--    inverse: none needed
ALTER SUBSCRIPTION feed DISABLE;

-- 2. DropSubscription: subscription feed
--    inverse: none needed
ALTER SUBSCRIPTION feed SET (slot_name = NONE);

-- 3. DropSubscription: subscription feed
--    hazard: changes_behaviour: its slot stays on the publisher and keeps what is written there: drop the slot there
--    inverse, restores shape:
--      CREATE SUBSCRIPTION feed CONNECTION 'host=to-be-given user=to-be-given password=to-be-given' PUBLICATION news WITH (connect = false, slot_name = 'feed');
DROP SUBSCRIPTION feed;

COMMIT;

-- plumb plan subscriptions/two_phase_is_settled_when_it_is_made
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
--    inverse: none needed
ALTER SUBSCRIPTION feed DISABLE;

-- 2. AlterSubscription: subscription feed
--    inverse: none needed
ALTER SUBSCRIPTION feed SET (slot_name = NONE);

-- 3. AlterSubscription: subscription feed
--    inverse, restores shape:
--      CREATE SUBSCRIPTION feed CONNECTION 'host=to-be-given user=to-be-given password=to-be-given' PUBLICATION news WITH (connect = false, slot_name = 'feed');
DROP SUBSCRIPTION feed;

-- 4. AlterSubscription: subscription feed
--    hazard: unknown: its connection is a secret, which plumb never reads: write it in place of the one here, or set it afterwards (ALTER SUBSCRIPTION feed CONNECTION …)
--    hazard: changes_behaviour: it receives nothing until its slot is there on the publisher and it is switched on (ALTER SUBSCRIPTION feed ENABLE, then REFRESH PUBLICATION)
--    inverse, restores all:
--      ALTER SUBSCRIPTION feed DISABLE;
--      ALTER SUBSCRIPTION feed SET (slot_name = NONE);
--      DROP SUBSCRIPTION feed;
CREATE SUBSCRIPTION feed CONNECTION 'host=to-be-given user=to-be-given password=to-be-given' PUBLICATION news WITH (connect = false, slot_name = 'feed', two_phase = true);

COMMIT;

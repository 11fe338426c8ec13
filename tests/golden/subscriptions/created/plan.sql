-- plumb plan subscriptions/created
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

-- 1. AddSubscription: subscription feed
--    hazard: unknown: its connection is a secret, which plumb never reads: write it in place of the one here, or set it afterwards (ALTER SUBSCRIPTION feed CONNECTION …)
--    hazard: changes_behaviour: it receives nothing until its slot is there on the publisher and it is switched on (ALTER SUBSCRIPTION feed ENABLE, then REFRESH PUBLICATION)
--    inverse, restores all:
--      ALTER SUBSCRIPTION feed DISABLE;
--      ALTER SUBSCRIPTION feed SET (slot_name = NONE);
--      DROP SUBSCRIPTION feed;
CREATE SUBSCRIPTION feed CONNECTION 'host=to-be-given user=to-be-given password=to-be-given' PUBLICATION "Odd name", news WITH (connect = false, slot_name = NONE);

-- 2. AddSubscription: subscription more
--    hazard: unknown: its connection is a secret, which plumb never reads: write it in place of the one here, or set it afterwards (ALTER SUBSCRIPTION more CONNECTION …)
--    hazard: changes_behaviour: it receives nothing until its slot is there on the publisher and it is switched on (ALTER SUBSCRIPTION more ENABLE, then REFRESH PUBLICATION)
--    inverse, restores all:
--      ALTER SUBSCRIPTION more DISABLE;
--      ALTER SUBSCRIPTION more SET (slot_name = NONE);
--      DROP SUBSCRIPTION more;
CREATE SUBSCRIPTION more CONNECTION 'host=to-be-given user=to-be-given password=to-be-given' PUBLICATION news WITH (connect = false, binary = true, disable_on_error = true, slot_name = 'other_slot', streaming = true, synchronous_commit = 'on');

-- 3. AlterComment: subscription feed
--    inverse: none needed
COMMENT ON SUBSCRIPTION feed IS 'from afar';

COMMIT;

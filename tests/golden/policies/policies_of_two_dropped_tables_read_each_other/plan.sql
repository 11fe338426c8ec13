-- plumb plan policies/policies_of_two_dropped_tables_read_each_other
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

-- 1. DropPolicy: policy public.account.members
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      CREATE POLICY members ON public.account USING ((EXISTS ( SELECT 1
--         FROM public.membership
--        WHERE ((membership.account_id = account.id) AND (membership.member = CURRENT_USER)))));
DROP POLICY members ON public.account;

-- 2. DropPolicy: policy public.membership.owners
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      CREATE POLICY owners ON public.membership USING ((EXISTS ( SELECT 1
--         FROM public.account
--        WHERE ((membership.account_id = account.id) AND (account.owner = CURRENT_USER)))));
--      COMMENT ON POLICY owners ON public.membership IS 'whoever owns the account';
DROP POLICY owners ON public.membership;

-- 3. DropRule: rule public.membership.keep
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE RULE keep AS
--          ON DELETE TO public.membership DO INSTEAD  UPDATE public.account SET owner = NULL::text
--        WHERE (account.id = old.account_id);
DROP RULE keep ON public.membership;

-- 4. DropTable: table public.account
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.account (
--        id integer,
--        owner text
--      );
--      ALTER TABLE public.account ENABLE ROW LEVEL SECURITY;
DROP TABLE public.account;

-- 5. DropTable: table public.membership
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.membership (
--        account_id integer,
--        member text
--      );
--      ALTER TABLE public.membership ENABLE ROW LEVEL SECURITY;
DROP TABLE public.membership;

COMMIT;

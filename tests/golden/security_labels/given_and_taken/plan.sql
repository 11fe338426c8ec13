-- plumb plan security_labels/given_and_taken
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

-- 1. AlterSecurityLabel: schema public
--    hazard: changes_permissions: what its provider lets roles do and see may change
--    inverse, restores all:
--      SECURITY LABEL FOR demo ON SCHEMA public IS NULL;
SECURITY LABEL FOR demo ON SCHEMA public IS 'p';

-- 2. AlterSecurityLabel: function public.f(integer)
--    hazard: changes_permissions: what its provider lets roles do and see may change
--    inverse, restores all:
--      SECURITY LABEL FOR demo ON FUNCTION public.f(integer) IS 'untrusted';
SECURITY LABEL FOR demo ON FUNCTION public.f(integer) IS NULL;

-- 3. AlterSecurityLabel: table public.kept
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_permissions: what its provider lets roles do and see may change
--    inverse, restores all:
--      SECURITY LABEL FOR demo ON TABLE public.kept IS 'secret';
SECURITY LABEL FOR demo ON TABLE public.kept IS 'public';

-- 4. AlterSecurityLabel: table public.kept
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_permissions: what its provider lets roles do and see may change
--    inverse, restores all:
--      SECURITY LABEL FOR "Odd one" ON TABLE public.kept IS NULL;
SECURITY LABEL FOR "Odd one" ON TABLE public.kept IS 'both';

-- 5. AlterSecurityLabel: column public.kept.mail
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_permissions: what its provider lets roles do and see may change
--    inverse, restores all:
--      SECURITY LABEL FOR demo ON COLUMN public.kept.mail IS 'MASKED WITH ''x''';
SECURITY LABEL FOR demo ON COLUMN public.kept.mail IS NULL;

-- 6. AlterSecurityLabel: column public.kept.note
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_permissions: what its provider lets roles do and see may change
--    inverse, restores all:
--      SECURITY LABEL FOR demo ON COLUMN public.kept.note IS NULL;
SECURITY LABEL FOR demo ON COLUMN public.kept.note IS 'MASKED';

-- 7. AlterSecurityLabel: view public.shown
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_permissions: what its provider lets roles do and see may change
--    inverse, restores all:
--      SECURITY LABEL FOR "Odd one" ON COLUMN public.shown.id IS NULL;
SECURITY LABEL FOR "Odd one" ON COLUMN public.shown.id IS 'i';

-- 8. AlterSecurityLabel: view public.shown
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_permissions: what its provider lets roles do and see may change
--    inverse, restores all:
--      SECURITY LABEL FOR demo ON VIEW public.shown IS NULL;
SECURITY LABEL FOR demo ON VIEW public.shown IS 'v';

COMMIT;

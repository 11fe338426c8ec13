CREATE FUNCTION public.call() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION public.validate(oid) RETURNS void LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_validator';
CREATE TRUSTED LANGUAGE mine HANDLER public.call;
CREATE FUNCTION public.one() RETURNS integer LANGUAGE mine AS 'BEGIN RETURN 1; END';

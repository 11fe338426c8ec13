CREATE FUNCTION public.call() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION public.inline(internal) RETURNS void LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_inline_handler';
CREATE FUNCTION public.validate(oid) RETURNS void LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_validator';
CREATE TRUSTED LANGUAGE mine HANDLER public.call INLINE public.inline VALIDATOR public.validate;
CREATE LANGUAGE bare HANDLER public.call;
COMMENT ON LANGUAGE mine IS 'My own';
CREATE FUNCTION public.one() RETURNS integer LANGUAGE mine AS 'BEGIN RETURN 1; END';

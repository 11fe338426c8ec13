-- server: 14
CREATE FUNCTION public.plain(a integer, INOUT b text, OUT "C d" numeric, VARIADIC rest integer[] DEFAULT '{}') RETURNS record
  LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER LEAKPROOF PARALLEL SAFE COST 7
  SET search_path = public, pg_temp SET work_mem = '1MB'
  AS $$ BEGIN b := 'x$function$'; END $$;
CREATE FUNCTION public.many() RETURNS TABLE (id integer, name text) LANGUAGE sql ROWS 3 AS $$ SELECT 1, 'a' $$;
CREATE FUNCTION public.body(a integer) RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT a; SELECT a + 1; END;
CREATE FUNCTION public.first("order" integer) RETURNS integer LANGUAGE sql RETURN "order" + 1;
CREATE PROCEDURE public.proceed(IN a integer, INOUT b integer DEFAULT 1) LANGUAGE plpgsql AS $$ BEGIN b := a; END $$;
CREATE FUNCTION public.place() RETURNS bigint LANGUAGE internal WINDOW AS 'window_row_number';
COMMENT ON FUNCTION public.many() IS 'Many';
COMMENT ON PROCEDURE public.proceed(integer, integer) IS 'Go on';

CREATE FUNCTION public.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER started ON ddl_command_start EXECUTE FUNCTION public.watch();
CREATE EVENT TRIGGER ended ON ddl_command_end WHEN TAG IN ('CREATE CAST', 'DROP CAST') EXECUTE FUNCTION public.watch();
CREATE EVENT TRIGGER rewritten ON table_rewrite EXECUTE FUNCTION public.watch();
CREATE EVENT TRIGGER dropped ON sql_drop EXECUTE FUNCTION public.watch();
ALTER EVENT TRIGGER dropped DISABLE;
ALTER EVENT TRIGGER rewritten ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER started IS 'Looks on';

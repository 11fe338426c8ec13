CREATE FUNCTION public.from_sql(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'array_typanalyze';
CREATE FUNCTION public.to_sql(internal) RETURNS integer LANGUAGE internal IMMUTABLE AS 'int4recv';
CREATE TRANSFORM FOR integer LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.from_sql(internal), TO SQL WITH FUNCTION public.to_sql(internal));
COMMENT ON TRANSFORM FOR integer LANGUAGE plpgsql IS 'There and back';

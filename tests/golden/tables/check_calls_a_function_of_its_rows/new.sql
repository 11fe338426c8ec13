CREATE SCHEMA kept;
CREATE TABLE public.person (name text, age integer CHECK (age > 0));
CREATE FUNCTION public.is_grown_up(person) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.age > 17';
ALTER TABLE person ADD CONSTRAINT grown_up CHECK (is_grown_up(person.*));
COMMENT ON CONSTRAINT grown_up ON person IS 'asks for the whole row';

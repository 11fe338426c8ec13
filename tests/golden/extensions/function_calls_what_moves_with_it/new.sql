CREATE SCHEMA tools;
CREATE EXTENSION pg_trgm SCHEMA tools;
CREATE FUNCTION close(a text, b text) RETURNS boolean LANGUAGE sql STABLE RETURN tools.similarity(a, b) > 0.3;

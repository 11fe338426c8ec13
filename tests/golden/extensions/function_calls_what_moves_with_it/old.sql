-- server: 14
CREATE EXTENSION pg_trgm;
CREATE FUNCTION close(a text, b text) RETURNS boolean LANGUAGE sql STABLE RETURN similarity(a, b) > 0.3;

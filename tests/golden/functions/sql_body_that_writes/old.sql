-- server: 14
CREATE TABLE book (title text);
CREATE FUNCTION of_unnamed(text) RETURNS void LANGUAGE sql BEGIN ATOMIC SELECT $1; END;

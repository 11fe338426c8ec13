CREATE TYPE mood AS ENUM ('glad', 'sad');
CREATE TABLE book (title text, mood mood);
CREATE FUNCTION name_of(book) RETURNS text LANGUAGE sql AS 'SELECT ''x''';
CREATE VIEW named AS SELECT name_of(NULL::book);

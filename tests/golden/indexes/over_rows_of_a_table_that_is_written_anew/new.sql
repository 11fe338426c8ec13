CREATE TABLE book (price text);
CREATE TABLE page (number int);
CREATE FUNCTION weight(book) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1';
CREATE INDEX by_weight ON page ((weight(NULL::book)));
CREATE INDEX some_pages ON page (number) WHERE weight(NULL::book) > 0;

-- roles: reader
CREATE TABLE book (id int, title text);
CREATE VIEW books AS SELECT id FROM book;
COMMENT ON VIEW books IS 'all books';
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader;

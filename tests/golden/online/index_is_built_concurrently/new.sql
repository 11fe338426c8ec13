CREATE TABLE book (id bigint PRIMARY KEY, title text NOT NULL);
CREATE INDEX book_title ON book (title);
COMMENT ON INDEX book_title IS 'for the search';

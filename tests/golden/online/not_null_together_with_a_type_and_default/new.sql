CREATE TABLE book (id bigint PRIMARY KEY, pages bigint NOT NULL DEFAULT 1);
CREATE INDEX book_pages ON book (pages DESC);

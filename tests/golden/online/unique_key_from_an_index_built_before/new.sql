-- server: 15
CREATE TABLE book (id bigint PRIMARY KEY, isbn text, edition integer,
                   CONSTRAINT book_isbn UNIQUE NULLS NOT DISTINCT (isbn, edition) INCLUDE (id) WITH (fillfactor=70)
                     DEFERRABLE INITIALLY DEFERRED);
COMMENT ON CONSTRAINT book_isbn ON book IS 'one of each';

CREATE TABLE book (id bigint PRIMARY KEY, price numeric CONSTRAINT costs CHECK (price > 0) NO INHERIT,
                   CONSTRAINT cheap CHECK (price < 1000));

CREATE TABLE book (shop bigint NOT NULL, id bigint NOT NULL, title text, CONSTRAINT book_pkey PRIMARY KEY (shop, id),
                   CONSTRAINT book_id UNIQUE (id));
CREATE TABLE copy (id bigint PRIMARY KEY, book bigint REFERENCES book (id));

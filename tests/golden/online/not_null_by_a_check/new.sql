CREATE TABLE book (id bigint PRIMARY KEY, "Title" text NOT NULL, title_not_null_new integer NOT NULL,
                   CONSTRAINT "Title_not_null_new" CHECK (id > 0));

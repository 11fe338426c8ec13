-- server: 15
CREATE TABLE book (id int, page int);
CREATE SEQUENCE numbers OWNED BY book.id;
CREATE UNLOGGED SEQUENCE pages OWNED BY book.page;

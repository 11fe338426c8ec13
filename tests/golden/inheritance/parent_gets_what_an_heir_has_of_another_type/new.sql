CREATE TABLE thing (total text);
CREATE TABLE book (other int) INHERITS (thing);

CREATE TABLE thing (old text);
CREATE TABLE book (total int) INHERITS (thing);

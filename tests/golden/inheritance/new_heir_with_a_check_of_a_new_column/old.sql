CREATE TABLE thing (price int);
CREATE TABLE other () INHERITS (thing);

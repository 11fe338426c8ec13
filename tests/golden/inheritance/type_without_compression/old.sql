-- server: 14
CREATE TABLE thing (name text COMPRESSION pglz);
CREATE TABLE book () INHERITS (thing);
CREATE TABLE novel () INHERITS (book);

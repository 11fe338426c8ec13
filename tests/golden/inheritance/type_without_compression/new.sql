CREATE TABLE thing (name int4range);
CREATE TABLE book () INHERITS (thing);
CREATE TABLE novel () INHERITS (book);

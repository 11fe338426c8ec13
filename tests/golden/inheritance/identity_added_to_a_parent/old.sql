CREATE TABLE thing ();
CREATE TABLE book () INHERITS (thing);
CREATE TABLE novel () INHERITS (book);

CREATE TABLE thing ();
CREATE TABLE book () INHERITS (thing);

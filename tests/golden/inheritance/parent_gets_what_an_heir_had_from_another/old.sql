CREATE TABLE thing ();
CREATE TABLE ware (price char(5), total char(5));
CREATE TABLE book () INHERITS (thing, ware);

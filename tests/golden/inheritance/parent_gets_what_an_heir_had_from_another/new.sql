CREATE TABLE thing (price char(5), total text);
CREATE TABLE book () INHERITS (thing);

CREATE TABLE person (name text, gone text DEFAULT 'x');
CREATE TABLE log (before person);

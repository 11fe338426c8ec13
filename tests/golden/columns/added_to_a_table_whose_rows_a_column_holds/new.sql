CREATE TABLE person (name text, age integer DEFAULT 18);
CREATE TABLE log (before person);

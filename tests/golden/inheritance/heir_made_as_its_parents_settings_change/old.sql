CREATE TABLE person (name text, note text);

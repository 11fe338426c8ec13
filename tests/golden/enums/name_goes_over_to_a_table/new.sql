CREATE TABLE role (name text PRIMARY KEY);
CREATE TABLE person (id integer PRIMARY KEY, role text DEFAULT 'user' NOT NULL REFERENCES role);

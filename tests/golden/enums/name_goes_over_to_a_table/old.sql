CREATE TYPE role AS ENUM ('admin', 'user');
CREATE TABLE person (id integer PRIMARY KEY, role role DEFAULT 'user' NOT NULL);

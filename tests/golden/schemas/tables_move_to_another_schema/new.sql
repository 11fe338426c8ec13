CREATE SCHEMA desk;
CREATE TABLE desk.ticket (id serial PRIMARY KEY, name text);

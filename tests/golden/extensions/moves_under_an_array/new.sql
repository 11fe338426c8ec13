CREATE SCHEMA x;
CREATE EXTENSION citext SCHEMA x;
CREATE TABLE u (es x.citext[], c text);
CREATE TYPE mood AS ENUM ('good');
CREATE DOMAIN felt AS mood;
CREATE TABLE t (m mood);

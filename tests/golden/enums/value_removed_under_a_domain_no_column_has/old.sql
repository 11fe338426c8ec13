CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE DOMAIN felt AS mood;
CREATE TABLE t (m mood);

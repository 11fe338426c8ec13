CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE TYPE a.state AS ENUM ('x', 'y', 'z');
CREATE TYPE b.state AS ENUM ('x', 'y', 'z');
CREATE TABLE a.t (s a.state DEFAULT 'x');
CREATE TABLE b.t (s b.state, many b.state[]);

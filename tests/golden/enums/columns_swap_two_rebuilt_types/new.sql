CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE TYPE a.state AS ENUM ('x', 'y');
CREATE TYPE b.state AS ENUM ('y', 'x');
CREATE TABLE a.t (s b.state DEFAULT 'x');
CREATE TABLE b.t (s a.state, many a.state[]);

CREATE TYPE size AS (height int, width int);
CREATE TYPE frame AS (name text, sizes size[]);
CREATE TABLE picture (outer_size size, sizes size[] DEFAULT '{}', frames frame[]);

CREATE EXTENSION citext;
CREATE TABLE u (es citext[], c citext);
CREATE TABLE thing (cost int);
CREATE TABLE book (CHECK (cost > 0), EXCLUDE USING btree (cost WITH =)) INHERITS (thing);

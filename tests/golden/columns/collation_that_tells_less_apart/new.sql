CREATE COLLATION loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE word (a text COLLATE loose PRIMARY KEY, b text COLLATE loose);
CREATE INDEX word_b ON word (b);

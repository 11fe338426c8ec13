CREATE COLLATION loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE word (a text PRIMARY KEY, b text);
CREATE INDEX word_b ON word (b);

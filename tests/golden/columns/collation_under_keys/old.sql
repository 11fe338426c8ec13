CREATE TABLE word (a text PRIMARY KEY, b text UNIQUE, c text, d text, e text);
CREATE INDEX word_c ON word (c);
CREATE INDEX word_d ON word (lower(d));

CREATE TABLE word (a text COLLATE "C" PRIMARY KEY, b text COLLATE "C" UNIQUE, c text COLLATE "C", d text COLLATE "C", e text COLLATE "C");
CREATE INDEX word_c ON word (c);
CREATE INDEX word_d ON word (lower(d));

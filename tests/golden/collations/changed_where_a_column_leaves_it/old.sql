CREATE COLLATION ci (provider = libc, locale = 'C');
CREATE DOMAIN d AS text COLLATE "C";
CREATE TABLE u (d d UNIQUE, x text COLLATE ci);

CREATE COLLATION ci (provider = libc, locale = 'POSIX');
CREATE DOMAIN d AS text COLLATE ci;
CREATE TABLE u (d d UNIQUE, x text);

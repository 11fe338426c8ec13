CREATE COLLATION ci (provider = icu, locale = 'de', deterministic = true);
CREATE DOMAIN d AS text COLLATE "C";
CREATE TABLE u (d d UNIQUE, x text COLLATE ci);

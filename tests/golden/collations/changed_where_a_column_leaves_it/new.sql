CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE DOMAIN d AS text COLLATE ci;
CREATE TABLE u (d d UNIQUE, x text);

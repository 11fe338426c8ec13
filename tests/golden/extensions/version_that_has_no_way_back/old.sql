-- server: 14
CREATE EXTENSION pg_trgm VERSION '1.6';

-- server: 14
CREATE EXTENSION hstore VERSION '1.4';

-- roles: reader
DROP SCHEMA public;

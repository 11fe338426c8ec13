CREATE SCHEMA crypto;
CREATE EXTENSION pgcrypto;
CREATE TABLE key (secret bytea DEFAULT gen_random_bytes(16), salt text DEFAULT gen_salt('md5'));

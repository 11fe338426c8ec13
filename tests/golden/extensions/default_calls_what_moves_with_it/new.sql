CREATE SCHEMA crypto;
CREATE EXTENSION pgcrypto SCHEMA crypto;
CREATE TABLE key (secret bytea DEFAULT crypto.gen_random_bytes(32), salt text DEFAULT crypto.gen_salt('md5'));

CREATE TABLE booking (room int4range NOT NULL, EXCLUDE USING gist (room WITH &&));

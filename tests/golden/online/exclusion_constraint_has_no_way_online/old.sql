CREATE TABLE booking (room int4range NOT NULL);
INSERT INTO booking VALUES ('[1,2)');

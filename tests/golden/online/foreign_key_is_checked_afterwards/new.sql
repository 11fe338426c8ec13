CREATE TABLE author (id bigint PRIMARY KEY);
CREATE TABLE book (id bigint PRIMARY KEY,
                   author bigint CONSTRAINT written REFERENCES author ON DELETE CASCADE DEFERRABLE);
COMMENT ON CONSTRAINT written ON book IS 'by whom';

CREATE TABLE acc (id int, b int, CONSTRAINT acc_key PRIMARY KEY (id));
CREATE INDEX acc_i ON acc (b);
CREATE STATISTICS acc_s ON id, b FROM acc;

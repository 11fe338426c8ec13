CREATE TABLE measured (id int NOT NULL, at date NOT NULL, n int, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE measured_1 PARTITION OF measured FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE measured_2 PARTITION OF measured FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (id);
CREATE TABLE measured_2_few PARTITION OF measured_2 FOR VALUES IN (1, 2, 3);
CREATE TABLE measured_rest PARTITION OF measured DEFAULT;
CREATE INDEX measured_n ON measured (n);
CREATE VIEW latest AS SELECT max(at) AS at FROM measured;
CREATE TABLE remark (id int, at date, FOREIGN KEY (id, at) REFERENCES measured (id, at));
COMMENT ON COLUMN measured.at IS 'when';

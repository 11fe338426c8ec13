CREATE TABLE item (a int, b int);
CREATE STATISTICS both_columns ON a, b FROM item;
CREATE MATERIALIZED VIEW state AS SELECT a, b FROM (VALUES (1, 2)) AS v (a, b);
CREATE STATISTICS of_view ON a, b FROM state;